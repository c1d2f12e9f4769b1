package org.hearsay.app.cli;

import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.model.Record;

/// What became of one input.
sealed interface Outcome {

    record Read(Record record) implements Outcome {}

    /// An article that need not be read again.
    record Known() implements Outcome {}

    Known KNOWN = new Known();

    /// A piece at hand when the batch was told to end, and not read any more.
    record Dropped() implements Outcome {}

    Dropped DROPPED = new Dropped();

    record Refused(Rejected rejected) implements Outcome {}

    /// A mistake in Hearsay; the rest of the batch is not its victim.
    record Broken(String origin, Throwable cause) implements Outcome {}
}
