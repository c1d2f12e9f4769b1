package org.hearsay.spark;

import java.io.Serializable;
import java.time.LocalDate;
import org.hearsay.ingest.IngestResult.Rejected;
import org.jspecify.annotations.Nullable;

/// What did not become a record.
///
/// @param origin the input and the place in it
/// @param reason one of [org.hearsay.ingest.Reason], or [#FAILED]
/// @param place where in the piece, and what stands there
/// @param remedy what the user can do
/// @param month as in [Months]
record Reject(String origin, String reason, String place, String remedy, String month) implements Serializable {

    /// The reason of what is Hearsay's own mistake.
    static final String FAILED = "FAILED";

    static final String NO_MONTH = Months.UNKNOWN;

    private static final int LONGEST = 500;

    Reject {
        place = place.length() <= LONGEST ? place : place.substring(0, LONGEST) + "…";
    }

    static Reject of(Rejected rejected) {
        return new Reject(rejected.origin(), rejected.reason().name(), rejected.place(), rejected.remedy(), NO_MONTH);
    }

    /// An article on which the reader failed.
    ///
    /// @param published `null` if it is not known
    static Reject ofMistake(String origin, @Nullable LocalDate published, Throwable mistake) {
        return new Reject(
                origin,
                FAILED,
                "a mistake in Hearsay: " + mistake,
                "please report it with the article",
                Months.of(published));
    }
}
