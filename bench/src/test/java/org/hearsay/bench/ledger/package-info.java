@NullMarked
package org.hearsay.bench.ledger;

import org.jspecify.annotations.NullMarked;
