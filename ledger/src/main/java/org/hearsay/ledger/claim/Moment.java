package org.hearsay.ledger.claim;

import java.time.LocalDate;
import java.util.Objects;
import org.hearsay.model.Interval;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimeValue;
import org.jspecify.annotations.Nullable;

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

    /// On one day, clocks that differ by less tell the same.
    private static final int MINUTES_OF_DOUBT = 20;

    /// Whether no day belongs to both or, on one day, the clock tells otherwise.
    public boolean apart(Moment other) {
        return apart(days, other.days) || clocksApart(other);
    }

    /// Whether it ends before that day.
    public boolean past(LocalDate day) {
        return days.to() != null && days.to().isBefore(day);
    }

    /// From its first day on: what `not before` makes of it.
    public Moment onward() {
        return new Moment(time, words, new Interval(days.from(), null), Lead.AT);
    }

    /// Of `since May`, from May on; else itself.
    public Moment sinceOn() {
        return lead == Lead.SINCE ? new Moment(time, words, new Interval(days.from(), null), lead) : this;
    }

    /// Any day from `first` to its last: what a deadline leaves open.
    public Moment upTo(@Nullable LocalDate first) {
        LocalDate last = days.to();
        return last == null || first == null || first.isAfter(last)
                ? this
                : new Moment(time, words, new Interval(first, last), Lead.UNTIL);
    }

    /// Whether both cannot be kept: two deadlines with different ends, or dates that are apart.
    public boolean incompatible(Moment other) {
        return lead == Lead.UNTIL && other.lead == Lead.UNTIL
                ? !Objects.equals(days.to(), other.days.to()) && !time.value().equals(other.time.value())
                : apart(other);
    }

    private boolean clocksApart(Moment other) {
        return time.value() instanceof TimeValue.Clock one
                && other.time.value() instanceof TimeValue.Clock two
                && one.zone().equals(two.zone())
                && Math.abs(one.hour() * 60 + one.minute() - two.hour() * 60 - two.minute()) > MINUTES_OF_DOUBT;
    }

    /// Whether it is the finer of two that may mean the same: 3 a.m. on Sunday within Sunday.
    public boolean within(Moment other) {
        boolean finer = time.value() instanceof TimeValue.Clock && !(other.time.value() instanceof TimeValue.Clock);
        return this != other
                && !apart(days, other.days)
                && (finer || (!days.equals(other.days) && holds(other.days, days)));
    }

    private static boolean holds(Interval outer, Interval inner) {
        return outer.from() != null
                && outer.to() != null
                && inner.from() != null
                && inner.to() != null
                && !inner.from().isBefore(outer.from())
                && !inner.to().isAfter(outer.to());
    }

    /// Whether no day belongs to both.
    public static boolean apart(Interval a, Interval b) {
        return endsBefore(a, b) || endsBefore(b, a);
    }

    private static boolean endsBefore(Interval a, Interval b) {
        return a.to() != null && b.from() != null && a.to().isBefore(b.from());
    }
}
