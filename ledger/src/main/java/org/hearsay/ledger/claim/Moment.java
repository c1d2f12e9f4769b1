package org.hearsay.ledger.claim;

import org.hearsay.model.Interval;
import org.hearsay.model.TimeExpression;

/// A date in a claim.
///
/// @param time as it was read
/// @param words as they stand
/// @param days the days it may mean, with at least one end
/// @param lead how the words before it bind it
public record Moment(TimeExpression time, String words, Interval days, Lead lead) {

    /// The sort of word before a date.
    public enum Lead {
        /// `on`, `in`, `at`, or none
        AT,
        /// `by`, `before`, `until`, `no later than`
        UNTIL,
        /// `since`, `from`, `after`
        SINCE
    }

    /// Whether no day belongs to both.
    public boolean apart(Moment other) {
        return apart(days, other.days);
    }

    /// Whether no day belongs to both.
    public static boolean apart(Interval a, Interval b) {
        return endsBefore(a, b) || endsBefore(b, a);
    }

    private static boolean endsBefore(Interval a, Interval b) {
        return a.to() != null && b.from() != null && a.to().isBefore(b.from());
    }
}
