/// Claims grouped by the question they speak to.
///
/// Start with [ClaimIndex], which finds the few earlier claims that a new one need be compared with.
@NullMarked
package org.hearsay.ledger.matter;

import org.jspecify.annotations.NullMarked;
