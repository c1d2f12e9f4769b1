/// Promises, threats, demands, agreements and plans, with what was to be done, by when, on what condition, and what
/// became of it.
///
/// Start with [CommitmentFinder]: records in, [Commitment]s out, each with its [Status] as of a day and the claims
/// that tell it. A later date for the same act is a [Commitment.Move] of the same commitment, not another one.
///
/// ```java
/// CommitmentFinder finder = new CommitmentFinder();
/// records.forEach(finder::add);
/// List<Commitment> overdue = finder.commitments(LocalDate.now()).stream().filter(Commitment::overdue).toList();
/// ```
///
/// Trap: a status is only as good as the articles at hand. `due` says that the day has passed and none of them tells
/// the outcome, not that nothing was done.
@NullMarked
package org.hearsay.ledger.commitment;

import org.jspecify.annotations.NullMarked;
