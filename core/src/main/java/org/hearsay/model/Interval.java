package org.hearsay.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The days a time expression may mean, both ends included.
///
/// @param from first day; `null` if it has no known beginning
/// @param to last day, not before `from`; `null` if it has no known end
public record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {

    /// @throws IllegalArgumentException if `to` lies before `from`
    public Interval {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("not an interval: " + from + " to " + to);
        }
    }

    public static Interval of(LocalDate day) {
        return new Interval(day, day);
    }

    /// The part that `modifier` speaks of: the first, middle or last third of the days for `START`, `MID`
    /// and `END`
    /// (no specification says how much of a year is early; a third is this project's reading), else the
    /// whole.
    public Interval narrowed(@Nullable TimeModifier modifier) {
        if (from == null || to == null || modifier == null) {
            return this;
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 3) {
            return this;
        }
        long third = days / 3;
        return switch (modifier) {
            case START -> new Interval(from, from.plusDays(third - 1));
            case MID -> new Interval(from.plusDays(third), to.minusDays(third));
            case END -> new Interval(to.minusDays(third - 1), to);
            case APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE -> this;
        };
    }
}
