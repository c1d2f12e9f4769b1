/// The ledger measured by itself: generated articles with ready-made records go in, questions come out.
///
/// Start with [LedgerBench], which prints a table. [Newsroom] writes the articles: invented words as frequent as real
/// ones, outlets, speakers, copies and look-alikes, of which it knows which is which.
///
/// Traps: what is generated compresses as news does (by zlib to 0.48 of its size, as articles of the PolNeAR corpus do)
/// only because its vocabulary is large: a small one would make the file look better than it is. Sizes and speeds
/// depend on statements more than on words, and there are 17 in an article. On a machine with other work, believe the
/// processor's time rather than the clock's.
@NullMarked
package org.hearsay.bench.ledger;

import org.jspecify.annotations.NullMarked;
