/// Claims that cannot all stand, side by side with their evidence and without a verdict.
///
/// Start with [DisputeFinder]: records in, [Dispute]s out. It asks an index for earlier claims that share rare words
/// with a new one, compares those few ([FigureConflicts], [DateConflicts], [Contradictions], [AuthorChallenges]), and
/// joins the [Conflict]s that share a claim into disputes with two or more [Side]s.
///
/// ```java
/// DisputeFinder finder = new DisputeFinder(Identities.BY_NAME);
/// records.forEach(finder::add);
/// List<Dispute> disputes = finder.disputes();
/// ```
///
/// Traps: precision comes before recall, so what may be two places, two periods or part and whole stays silent; a
/// confidence orders disputes, it is no probability.
@NullMarked
package org.hearsay.ledger.dispute;

import org.jspecify.annotations.NullMarked;
