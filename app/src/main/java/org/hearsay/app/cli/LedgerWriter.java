package org.hearsay.app.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.ledger.Added;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.model.Record;

/// Adds records to a ledger, some at once, as each addition waits for the disk. For one thread.
final class LedgerWriter {

    private static final int AT_ONCE = 100;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Ledger ledger;
    private final List<Reading> held = new ArrayList<>();
    private long lastAdded = System.nanoTime();
    private Added added = Added.NOTHING;

    LedgerWriter(Ledger ledger) {
        this.ledger = ledger;
    }

    void add(Record record) {
        held.add(new Reading(record, Instant.now()));
        if (held.size() >= AT_ONCE || System.nanoTime() - lastAdded > LONGEST_NANOS) {
            finish();
        }
    }

    /// Keeps a correction.
    ///
    /// @return 1, or 0 if it was known
    int correct(Correction correction) {
        return ledger.correct(List.of(correction));
    }

    /// Adds what is held.
    ///
    /// @return all that was added by this writer
    Added finish() {
        added = added.plus(ledger.add(held));
        held.clear();
        lastAdded = System.nanoTime();
        return added;
    }
}
