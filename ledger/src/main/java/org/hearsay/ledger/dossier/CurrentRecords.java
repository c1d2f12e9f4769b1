package org.hearsay.ledger.dossier;

import java.util.Objects;
import java.util.function.Consumer;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;

/// All articles of a ledger, in order of publication, as corrections leave them.
///
/// @param corrections those of the ledger
record CurrentRecords(Ledger ledger, Corrections corrections) {

    /// Gives them to `sink`, one at a time; what it throws ends it.
    void forEach(Consumer<Record> sink) {
        Latest latest = new Latest(
                reading -> sink.accept(corrections.apply(reading.record()).record()));
        ledger.forEachReading(latest::take);
        latest.finish();
    }

    /// Of the readings of one article, which follow one another, the last.
    private static final class Latest {

        private final Consumer<Reading> sink;
        private @Nullable Reading held;

        Latest(Consumer<Reading> sink) {
            this.sink = sink;
        }

        void take(Reading reading) {
            if (held != null && !Objects.equals(held.id(), reading.id())) {
                finish();
            }
            held = reading;
        }

        void finish() {
            if (held != null) {
                sink.accept(held);
            }
        }
    }
}
