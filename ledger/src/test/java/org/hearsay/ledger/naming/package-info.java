@NullMarked
package org.hearsay.ledger.naming;

import org.jspecify.annotations.NullMarked;
