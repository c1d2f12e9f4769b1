package org.hearsay.bench.ledger;

import org.hearsay.model.Record;

/// A generated record, and what its generator knows of it.
///
/// @param number of the article, 0 or more
/// @param from number of the article whose text or quotations it took; its own if it took none
record Made(int number, Kind kind, int from, Record record) {

    /// How an article came about.
    enum Kind {
        /// Written anew.
        ORIGINAL(false),
        /// Written anew on another's topic, with up to a quarter of its sentences quotations from there.
        LOOK_ALIKE(false),
        /// Another's, word for word.
        EXACT(true),
        /// Another's beginning.
        TRIMMED(true),
        /// Another's under a headline of its own.
        RE_HEADLINED(true),
        /// Another's, cut or not, with 2 to 8 words of a hundred changed and a paragraph of its own.
        EDITED(true);

        private final boolean copy;

        Kind(boolean copy) {
            this.copy = copy;
        }

        boolean isCopy() {
            return copy;
        }
    }
}
