/// The records of many articles, kept for good and asked questions.
///
/// Start with [Ledger], the port: it is given [Reading]s, keeps an [Entry] for each article, and answers a [Search]
/// with [Hits]. [MemoryLedger] is the reference that says what the answers are; `SqliteLedger`, in the package below,
/// keeps them in a file. Every engine passes the same contract test.
///
/// ```java
/// try (Ledger ledger = new MemoryLedger()) {
///     ledger.add(List.of(new Reading(record, Instant.now())));
///     Hits hits = ledger.search(Search.of("gates of the dam"), Page.FIRST);
/// }
/// ```
///
/// Articles that carry one text are a [Family], found by the rule of the package `copy`: counts are by origin, with the
/// number of copies beside them.
///
/// Traps: an article read again by another model gets a further reading, and questions are answered from the last one
/// added alone, as corrections leave it; the earlier stay in its entry. Whoever counts unnamed sources by their words
/// counts words: only a [Who] that is one stands for one speaker. Names and words are compared after [Folding], so case
/// and accents do not count.
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;
