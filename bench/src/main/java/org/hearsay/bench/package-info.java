/// Microbenchmarks on JMH: how many words a second a stage reads on one thread.
///
/// Start with [StageBenchmark]. Its articles come from [NewsGenerator], so that the figures can be had on any machine,
/// or
/// from a corpus that is not part of the project ([Articles]).
///
/// Traps: JMH counts what one call of a benchmark does as many operations, here the words read, so `ops/s` are words a
/// second. A generated text has more dates and figures than news and fewer other words: compare like with like.
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
