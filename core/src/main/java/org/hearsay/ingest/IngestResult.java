package org.hearsay.ingest;

import org.hearsay.model.Article;

/// What reading one input gave: an article, or the reason why there is none. Immutable.
public sealed interface IngestResult {

    /// @param article ready for the next stage
    record Ingested(Article article) implements IngestResult {}

    /// An input that did not become an article.
    ///
    /// @param origin what was read, as the user gave it; `-` is standard input
    /// @param reason what to count it under
    /// @param place where in the input, and what stands there, e.g. `byte 0: a PDF document`
    /// @param remedy what the user can do
    record Rejected(String origin, Reason reason, String place, String remedy) implements IngestResult {

        private static final int LONGEST_PART = 300;

        /// All of it as one line: `photo.txt: not a text (byte 0: a PNG image); save the text itself as .txt`. What
        /// comes from an input is cut short, and without characters that would move a terminal's cursor.
        public String line() {
            return shown(origin) + ": " + reason.words() + " (" + shown(place) + "); " + shown(remedy);
        }

        private static String shown(String part) {
            String brief = part.length() <= LONGEST_PART ? part : part.substring(0, LONGEST_PART) + "…";
            return brief.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ");
        }
    }
}
