@NullMarked
package org.hearsay.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
