package org.hearsay.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a time expression means, at the granularity of its words: `2003` is a [Year], not its first of
/// January.
///
/// Immutable. Weeks are ISO 8601 weeks, Monday to Sunday.
public sealed interface TimeValue {

    /// The TIMEX3 `value`: `2020-01`, `P14M`, `2021-W30`, `PRESENT_REF`; an `X` stands for each digit that
    /// is not known.
    String timex();

    /// The days it covers; `null` where the calendar cannot place it.
    @Nullable
    Interval interval();

    /// One day: `2021-07-26`.
    record Day(LocalDate date) implements TimeValue {
        @Override
        public String timex() {
            return date.toString();
        }

        @Override
        public Interval interval() {
            return Interval.of(date);
        }
    }

    /// One month: `2020-01`.
    record Month(YearMonth month) implements TimeValue {
        @Override
        public String timex() {
            return month.toString();
        }

        @Override
        public Interval interval() {
            return new Interval(month.atDay(1), month.atEndOfMonth());
        }
    }

    /// One calendar year, 1 to 9999: `2003`.
    record Year(int year) implements TimeValue {
        @Override
        public String timex() {
            return fourDigits(year);
        }

        @Override
        public Interval interval() {
            return years(year, 1);
        }
    }

    /// Ten years: `199` for the 1990s.
    ///
    /// @param first its first year, a multiple of 10
    record Decade(int first) implements TimeValue {
        @Override
        public String timex() {
            return fourDigits(first).substring(0, 3);
        }

        @Override
        public Interval interval() {
            return years(first, 10);
        }
    }

    /// A hundred years: `19` for the 20th century.
    ///
    /// @param first its first year as TIMEX3 counts, a multiple of 100: 1900 for the 20th century
    record Century(int first) implements TimeValue {
        @Override
        public String timex() {
            return fourDigits(first).substring(0, 2);
        }

        @Override
        public Interval interval() {
            return years(first, 100);
        }
    }

    /// A financial year by its number: `FY2009`. Where it begins differs by country, so it has no interval.
    record FiscalYear(int year) implements TimeValue {
        @Override
        public String timex() {
            return "FY" + fourDigits(year);
        }

        @Override
        public @Nullable Interval interval() {
            return null;
        }
    }

    /// One ISO week: `2021-W30`.
    ///
    /// @param monday its first day
    record Week(LocalDate monday) implements TimeValue {

        /// @throws IllegalArgumentException if `monday` is another day of the week
        public Week {
            requireMonday(monday);
        }

        @Override
        public String timex() {
            return isoWeek(monday);
        }

        @Override
        public Interval interval() {
            return new Interval(monday, monday.plusDays(6));
        }
    }

    /// The Saturday and Sunday of an ISO week: `2021-W30-WE`.
    ///
    /// @param monday the first day of that week
    record Weekend(LocalDate monday) implements TimeValue {

        /// @throws IllegalArgumentException if `monday` is another day of the week
        public Weekend {
            requireMonday(monday);
        }

        @Override
        public String timex() {
            return isoWeek(monday) + "-WE";
        }

        @Override
        public Interval interval() {
            return new Interval(monday.plusDays(5), monday.plusDays(6));
        }
    }

    /// A part of a year that has a name: `2008-Q4`, `2021-SU`, `2009-H1`.
    record YearPart(int year, YearPart.Part part) implements TimeValue {

        /// The parts, with the month each begins in; the seasons are those of the northern hemisphere's
        /// weather, and
        /// winter is that which begins in December.
        public enum Part {
            Q1(1, 3),
            Q2(4, 3),
            Q3(7, 3),
            Q4(10, 3),
            H1(1, 6),
            H2(7, 6),
            SP(3, 3),
            SU(6, 3),
            FA(9, 3),
            WI(12, 3);

            private final int month;
            private final int months;

            Part(int month, int months) {
                this.month = month;
                this.months = months;
            }

            /// 1 for January to 12 for December.
            public int firstMonth() {
                return month;
            }
        }

        @Override
        public String timex() {
            return fourDigits(year) + "-" + part;
        }

        @Override
        public Interval interval() {
            LocalDate from = LocalDate.of(year, part.month, 1);
            return new Interval(from, from.plusMonths(part.months).minusDays(1));
        }
    }

    /// A part of a day: `2021-07-26TMO` for Monday morning.
    ///
    /// @param date `null` if the article does not tell the day
    record DayPart(@Nullable LocalDate date, DayPart.Part part) implements TimeValue {

        /// The codes of TIMEX3: morning, midday, afternoon, evening, night, daytime.
        public enum Part {
            MO,
            MI,
            AF,
            EV,
            NI,
            DT
        }

        @Override
        public String timex() {
            return dayOrUnknown(date) + "T" + part;
        }

        @Override
        public @Nullable Interval interval() {
            return date == null ? null : Interval.of(date);
        }
    }

    /// A time on a clock: `2008-09-17T16:08Z`.
    ///
    /// @param date `null` if the article does not tell the day
    /// @param hour 0 to 24
    /// @param minute 0 to 59; 0 if only the hour is told, as TIMEX3 writes it
    /// @param second 0 to 60; -1 if not told
    /// @param zone as written in TIMEX3, `Z` or `+03:00`; empty if the words name none or one without a
    ///     fixed offset
    record Clock(@Nullable LocalDate date, int hour, int minute, int second, String zone) implements TimeValue {

        /// @throws IllegalArgumentException if a field is out of range
        public Clock {
            if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < -1 || second > 60) {
                throw new IllegalArgumentException("no such time: " + hour + ":" + minute + ":" + second);
            }
        }

        @Override
        public String timex() {
            StringBuilder out = new StringBuilder(dayOrUnknown(date)).append('T');
            out.append(twoDigits(hour)).append(':').append(twoDigits(minute));
            if (second >= 0) {
                out.append(':').append(twoDigits(second));
            }
            return out.append(zone).toString();
        }

        @Override
        public @Nullable Interval interval() {
            return date == null ? null : Interval.of(date);
        }
    }

    /// A stretch of time: `P14M`, `PT30M`, `PXY` for years that are not counted.
    ///
    /// What TIMEX3 writes alike is equal: two decades are twenty years, a fortnight is two weeks.
    ///
    /// @param amount how many; `null` if the words do not count
    /// @param unit the unit that TIMEX3 writes, so never a fortnight, decade, century or millennium
    /// @param when the days it covers, or, for `14 months later`, the days it leads to; `null` if nothing
    ///     anchors it
    record Length(
            @Nullable BigDecimal amount,
            CalendarUnit unit,
            @Nullable Interval when) implements TimeValue {

        public Length {
            if (amount != null) {
                BigDecimal counted = amount.multiply(unit.factor()).stripTrailingZeros();
                amount = counted.scale() < 0 ? counted.setScale(0) : counted;
            }
            unit = unit.written();
        }

        @Override
        public String timex() {
            String number = amount == null ? "X" : amount.toPlainString();
            return (unit.withinDay() ? "PT" : "P") + number + unit.letter();
        }

        @Override
        public @Nullable Interval interval() {
            return when;
        }
    }

    /// Something that comes again.
    ///
    /// @param timex its period (`P1W`) or what each occurrence looks like (`XXXX-WXX-1` for every Monday)
    /// @param frequency how often in that period, as TIMEX3 writes it: `2X` for twice; `null` if the words
    ///     do not say
    record Recurring(String timex, @Nullable String frequency) implements TimeValue {

        /// Each occurrence of a weekday: `XXXX-WXX-1` for Mondays.
        public static Recurring on(DayOfWeek day) {
            return new Recurring("XXXX-WXX-" + day.getValue(), null);
        }

        @Override
        public @Nullable Interval interval() {
            return null;
        }
    }

    /// A time only known to be past, present or future as seen from the article.
    ///
    /// @param day the publication date for [Ref#PRESENT_REF]; `null` if unknown or another reference
    record Vague(Ref ref, @Nullable LocalDate day) implements TimeValue {

        /// The references of TIMEX3.
        public enum Ref {
            PAST_REF,
            PRESENT_REF,
            FUTURE_REF
        }

        @Override
        public String timex() {
            return ref.name();
        }

        @Override
        public @Nullable Interval interval() {
            if (day == null) {
                return null;
            }
            return switch (ref) {
                case PRESENT_REF -> Interval.of(day);
                case PAST_REF -> new Interval(null, day);
                case FUTURE_REF -> new Interval(day, null);
            };
        }
    }

    /// A date or time that needs an anchor the article does not give: `XXXX-WXX-1` for `Monday` in an
    /// article without a
    /// publication date.
    ///
    /// @param timex what the words tell, with an `X` for each digit they do not
    record Unresolved(String timex) implements TimeValue {
        @Override
        public @Nullable Interval interval() {
            return null;
        }
    }

    private static Interval years(int first, int count) {
        return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }

    private static String fourDigits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String isoWeek(LocalDate monday) {
        return fourDigits(monday.get(IsoFields.WEEK_BASED_YEAR))
                + "-W"
                + twoDigits(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String dayOrUnknown(@Nullable LocalDate date) {
        return date == null ? "XXXX-XX-XX" : date.toString();
    }

    private static void requireMonday(LocalDate date) {
        if (date.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on a Monday, not on " + date);
        }
    }
}
