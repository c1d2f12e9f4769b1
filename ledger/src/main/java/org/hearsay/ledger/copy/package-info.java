/// Which articles carry one text, and which of them is its origin. Nothing here knows of storage, so that a ledger, a
/// memory and an archive of any size give the same answers.
///
/// A text is the set of its [Shingles]. [CopyRule] says of two of them whether they are one text; a family is all that
/// this joins, directly or through others, and its origin is the smallest [Standing]. [Prints] and [PrintIndex] find
/// the few articles that the rule need be asked about. [Credit] tells which agency an article names as its source, from
/// the list `agencies.tsv`.
///
/// ```java
/// Shingles wire = Shingles.of(wireText);
/// Shingles printed = Shingles.of(printedText);
/// boolean copy = CopyRule.sameText(wire, printed, false);
/// double share = printed.shareIn(wire);
/// ```
///
/// Traps: a collection of short reports that are also printed one by one is joined with each of them, and so joins
/// them. A translation is no copy. A family may hold two articles that share little, where a third shares much with
/// both.
@NullMarked
package org.hearsay.ledger.copy;

import org.jspecify.annotations.NullMarked;
