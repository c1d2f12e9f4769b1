package org.hearsay.spark;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// The partitions of an archive: `2031-05` for what was published in May 2031.
final class Months {

    /// The partition of what has no day of publication.
    static final String UNKNOWN = "unknown";

    private Months() {}

    static String of(@Nullable LocalDate published) {
        return published == null ? UNKNOWN : YearMonth.from(published).toString();
    }
}
