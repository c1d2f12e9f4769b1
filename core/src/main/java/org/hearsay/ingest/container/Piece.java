package org.hearsay.ingest.container;

import java.util.function.Supplier;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.IngestResult;
import org.hearsay.ingest.IngestResult.Rejected;

/// What stands at one place of an input. Immutable.
public sealed interface Piece {

    /// The input and the place in it, e.g. `crawl.warc.gz#record 17` or `news.jsonl:12`.
    String origin();

    /// What may be an article, cut out and not yet read.
    ///
    /// @param reading reads it, on any thread, once
    record Held(String origin, Supplier<IngestResult> reading) implements Piece {

        /// Reads it; for any thread.
        public IngestResult read() {
            return reading.get();
        }
    }

    /// An article that is elsewhere: an entry of a feed that gives an address and no text.
    ///
    /// @param feed the input that it stands in, as it was opened
    /// @param address as the feed gives it, made absolute if the feed's own address is known; not to be trusted
    /// @param hints what the user and the feed say about it
    record Link(String origin, String feed, String address, Hints hints) implements Piece {}

    /// What is damaged or too large.
    record Refused(Rejected rejected) implements Piece {

        @Override
        public String origin() {
            return rejected.origin();
        }
    }
}
