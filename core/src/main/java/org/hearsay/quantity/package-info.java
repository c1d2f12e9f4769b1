/// Figures: what somebody counts or measures, found and resolved.
///
/// Start with [org.hearsay.quantity.FigureReader]. A text is cut into tokens and sentences in one pass; in each
/// sentence the way of a number is
///
/// ```
/// numeral (NumeralReader) → does it count anything? (Uncounted) → unit or noun (UnitReader)
///   → ranges, ratios, lists (Ranges) → relation (Relations) → what is counted (Quantified) → figure
/// ```
///
/// and then `Contests` marks the figures that the text itself disputes and `AsOf` the time at which they held.
///
/// There is no tagger and no regular expression: nouns are found by closed classes of words and by endings, and every
/// step looks at a bounded number of tokens, so that the work grows with the length of the text. Words are data: the
/// tables beside this package carry an example for each entry, and `ExamplesTest` runs them.
///
/// Traps:
/// - `half` or `dozens` are figures too: a part of a whole has the unit kind FRACTION and a value between 0 and 1, a
/// vague
///   number is a range to ten times as many (`dozens` is 12 to 120).
/// - UP and DOWN say that the number is a rise or a fall. In `up 5% to 40` the 40 is a level, and EQUAL.
/// - Durations belong to the time stage. They are figures only for who reads without time expressions.
/// - A score (`3-1`), a date, a telephone number, `Flight 370` the pronoun `one` and the age
///   after a name (`Ruiz, 43, said`) are no figures.
@NullMarked
package org.hearsay.quantity;

import org.jspecify.annotations.NullMarked;
