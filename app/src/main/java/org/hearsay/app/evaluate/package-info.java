/// How good and how fast the reader is, measured.
///
/// [PolnearCorpus] reads articles annotated by hand and [AttributionScore] compares what was found with what the
/// annotators marked; [TimeEvaluation] does so for dates and durations, [TimeSpecEvaluation] against another tool's
/// specification, [FigureEvaluation] for figures. [Bench] measures speed, memory and start-up. All give plain values;
/// [Table] prints them.
///
/// Traps: a corpus counts characters in code points, everything here in UTF-16; precision and recall of spans ignore
/// which attribution a span belongs to, those of attributions do not; a figure of one machine says little about
/// another.
@NullMarked
package org.hearsay.app.evaluate;

import org.jspecify.annotations.NullMarked;
