package org.hearsay.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.hearsay.model.CalendarUnit;
import org.hearsay.model.TimeModifier;
import org.hearsay.model.TimeValue;
import org.hearsay.model.TimeValue.DayPart;
import org.hearsay.model.TimeValue.Vague;
import org.hearsay.model.TimeValue.YearPart;
import org.jspecify.annotations.Nullable;

/// What words say about time before anyone asks which article they stand in: `Monday` is a weekday, not yet
/// a date.
sealed interface Meaning {

    /// Which of several like ones the words pick.
    enum Which {
        /// no word tells: `Monday`
        BARE,
        /// `this Monday`
        THIS,
        /// `last Monday`
        LAST,
        /// `next Monday`
        NEXT,
        /// `that Monday`: of the time last spoken of
        THAT
    }

    /// What an offset counts from.
    enum Base {
        /// the publication day
        PUBLISHED,
        /// the date last read, however far back: `that year`
        NARRATIVE,
        /// the date last read if it is near and of another year, else the publication day: `the year`
        NEARBY
    }

    /// A number, no time by itself. Null if it is not told: `several`.
    record Amount(@Nullable BigDecimal value) implements Meaning {}

    /// A place in an order, no time by itself: `third`.
    record Ordinal(int value) implements Meaning {}

    /// Words that tell everything: `March 3, 2020`.
    record Fixed(TimeValue value) implements Meaning {}

    /// A month or a day in it; of a year, or of one that the article must tell.
    ///
    /// @param day 0 for the month
    record MonthDay(int month, int day, @Nullable Meaning year, Which which) implements Meaning {}

    /// A day of a month that the article must tell: `the 15th`.
    ///
    /// @param month null if the words do not name it
    /// @param weekday null if they do not tell it: `Monday the 15th`
    record DayOfMonth(
            int day, @Nullable Meaning month, @Nullable DayOfWeek weekday) implements Meaning {}

    record Weekday(DayOfWeek day, Which which) implements Meaning {}

    /// The unit so many after the one that holds the base: `last year` is year -1, `tomorrow` is day 1.
    record Relative(CalendarUnit unit, int offset, Base base) implements Meaning {}

    /// A season, quarter or half of a year.
    record PartOfYear(YearPart.Part part, @Nullable Meaning year, Which which) implements Meaning {}

    record Holiday(Feast feast, @Nullable Meaning year, Which which) implements Meaning {}

    /// A stretch of time.
    record Length(@Nullable BigDecimal amount, CalendarUnit unit) implements Meaning {}

    /// A stretch that ends (-1) or begins (1) at publication: `the past two days`.
    record Covering(Length length, int direction) implements Meaning {}

    /// A point so long before (-1) or after (1) the publication: `two days ago`.
    record Shifted(Length length, int direction) implements Meaning {}

    /// A stretch that leads from the date last read to another: `14 months later`.
    record Leading(Length length, int direction) implements Meaning {}

    /// A point so long before (-1) or after (1) another: `two weeks from Tuesday`.
    record ShiftedFrom(Length length, int direction, Meaning from) implements Meaning {}

    /// The like of the date last read, some years away: `the same period a year earlier`.
    record SamePeriod(int years) implements Meaning {}

    /// A time on a clock; on a day, or on one that the article must tell.
    ///
    /// @param minute -1 if not told
    /// @param second -1 if not told
    /// @param zone as TIMEX3 writes it; empty if not told
    record Clock(
            int hour,
            int minute,
            int second,
            String zone,
            @Nullable Meaning day) implements Meaning {}

    record PartOfDay(DayPart.Part part, @Nullable Meaning day) implements Meaning {}

    /// Something that comes again.
    record Repeated(String timex, @Nullable String frequency) implements Meaning {}

    record Reference(Vague.Ref ref) implements Meaning {}

    /// The n-th weekday or unit of a longer time: `the third week of June`. -1 is the last.
    ///
    /// @param day null for a unit
    record Nth(int n, @Nullable DayOfWeek day, CalendarUnit unit, Meaning within) implements Meaning {}

    /// Words that look like a time and are none: `every now and then`.
    record Nothing() implements Meaning {}

    record Modified(Meaning inner, TimeModifier modifier) implements Meaning {}
}
