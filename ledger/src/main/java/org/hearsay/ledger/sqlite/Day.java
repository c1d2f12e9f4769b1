package org.hearsay.ledger.sqlite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day as a number that sorts: days since 1970.
final class Day {

    /// Before every day that is known.
    static final long UNKNOWN = -1_000_000;

    private Day() {}

    static long of(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : day.toEpochDay();
    }
}
