/// A text cut into paragraphs, sentences, words and quotations, once, for every stage that needs them.
///
/// Start with [Prose#of(String)]. Traps: a word is a run of letters and digits with its inner apostrophes, hyphens and
/// the
/// points of an acronym (`U.S.`, `Iraq’s`, `al-Assad`), anything else that is not white space is a word by itself; a
/// quotation includes its marks, and one that runs over several paragraphs is several quotations.
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
