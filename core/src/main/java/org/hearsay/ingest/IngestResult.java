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

        /// All of it as one line: `photo.txt: not a text (byte 0: a PNG image); save the text itself as .txt`.
        public String line() {
            return (origin + ": " + reason.words() + " (" + place + "); " + remedy).replaceAll("\\R", " ");
        }
    }
}
