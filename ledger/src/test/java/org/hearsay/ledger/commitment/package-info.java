@NullMarked
package org.hearsay.ledger.commitment;

import org.jspecify.annotations.NullMarked;
