package org.hearsay.app.export;

import java.io.IOException;
import java.util.List;
import org.hearsay.model.Record;
import org.hearsay.model.Statement;

/// Writes records in one form, one after the other. For one thread.
public interface Exporter {

    /// Whether every reading of an article is wanted, the earlier first, and not the current one alone.
    default boolean takesEveryReading() {
        return false;
    }

    /// Writes a record.
    ///
    /// @param statements those of the record that were asked for, in its order
    void add(Record record, List<Statement> statements) throws IOException;

    /// Completes what was written; not called after a failure.
    void finish() throws IOException;
}
