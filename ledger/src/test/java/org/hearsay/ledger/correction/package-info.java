@NullMarked
package org.hearsay.ledger.correction;

import org.jspecify.annotations.NullMarked;
