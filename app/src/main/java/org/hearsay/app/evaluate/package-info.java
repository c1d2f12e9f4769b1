/// Measures the reader against annotated corpora: `Figure…` for figures in the format of NewsQuant.
///
/// Trap: nothing here prints; a command of the command line reads a corpus, takes the scores and shows them.
@NullMarked
package org.hearsay.app.evaluate;

import org.jspecify.annotations.NullMarked;
