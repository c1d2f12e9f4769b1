@NullMarked
package org.hearsay.ledger.copy;

import org.jspecify.annotations.NullMarked;
