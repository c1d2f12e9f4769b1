package org.hearsay.app.export;

import java.io.IOException;
import java.util.List;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.model.Record;
import org.hearsay.model.Statement;

/// Writes records in one form, one after the other. For one thread.
public interface Exporter {

    /// Whether every reading of an article is wanted, the earlier first, and not the current one alone.
    default boolean takesEveryReading() {
        return false;
    }

    /// Writes a record: as corrections leave it, or, if every reading is wanted, as it was read.
    ///
    /// @param statements those of the record that were asked for, in its order
    void add(Record record, List<Statement> statements) throws IOException;

    /// Writes a correction, after all records; only called if every reading is wanted, as the records are then as
    /// they were read.
    default void add(Correction correction) throws IOException {}

    /// Completes what was written; not called after a failure.
    void finish() throws IOException;
}
