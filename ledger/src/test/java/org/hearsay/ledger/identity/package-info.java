@NullMarked
package org.hearsay.ledger.identity;

import org.jspecify.annotations.NullMarked;
