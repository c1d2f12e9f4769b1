package org.hearsay.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hearsay.model.CalendarUnit;
import org.hearsay.model.TimeModifier;
import org.hearsay.model.TimeValue;
import org.hearsay.model.TimeValue.Length;
import org.hearsay.time.Meaning.Which;
import org.jspecify.annotations.Nullable;

/// Makes larger meanings of smaller ones: `March` and `last year`, `Monday` and `morning`. Null where they
/// do not fit.
final class Combine {

    private Combine() {}

    static Meaning day(int month, int day, @Nullable Meaning year) {
        if (year instanceof Meaning.Fixed(TimeValue.Year(int number))) {
            return new Meaning.Fixed(new TimeValue.Day(LocalDate.of(number, month, day)));
        }
        LocalDate.of(2024, month, day);
        return new Meaning.MonthDay(month, day, year, Which.BARE);
    }

    static Meaning month(int month, @Nullable Meaning year) {
        if (year instanceof Meaning.Fixed(TimeValue.Year(int number))) {
            return new Meaning.Fixed(new TimeValue.Month(YearMonth.of(number, month)));
        }
        return new Meaning.MonthDay(month, 0, year, Which.BARE);
    }

    /// `2020-03`; but `2008-09` in two digits is a season or a financial year and no month.
    static @Nullable Meaning yearMonth(int year, int month, int digits) {
        if (month < 1 || month > 12 || (digits == 2 && month > year % 100)) {
            return null;
        }
        return new Meaning.Fixed(new TimeValue.Month(YearMonth.of(year, month)));
    }

    static @Nullable Meaning in(Meaning inner, @Nullable Meaning year) {
        return switch (inner) {
            case Meaning.MonthDay(int month, int day, var none, var which) ->
                day == 0 ? month(month, year) : day(month, day, year);
            case Meaning.PartOfYear(var part, var none, var which) -> new Meaning.PartOfYear(part, year, which);
            case Meaning.Holiday(var feast, var none, var which) -> new Meaning.Holiday(feast, year, which);
            case Meaning.Modified(var meaning, var modifier) -> {
                Meaning placed = in(meaning, year);
                yield placed == null ? null : new Meaning.Modified(placed, modifier);
            }
            default -> null;
        };
    }

    static @Nullable Meaning pick(Meaning inner, Which which) {
        return switch (inner) {
            case Meaning.MonthDay(int month, int day, var year, var bare) ->
                new Meaning.MonthDay(month, day, year, which);
            case Meaning.PartOfYear(var part, var year, var bare) -> new Meaning.PartOfYear(part, year, which);
            case Meaning.Holiday(var feast, var year, var bare) -> new Meaning.Holiday(feast, year, which);
            case Meaning.Weekday(var day, var bare) -> new Meaning.Weekday(day, which);
            default -> null;
        };
    }

    static Meaning which(CalendarUnit unit, Which which) {
        return switch (which) {
            case BARE, THIS -> new Meaning.Relative(unit, 0, Meaning.Base.PUBLISHED);
            case LAST -> new Meaning.Relative(unit, -1, Meaning.Base.PUBLISHED);
            case NEXT -> new Meaning.Relative(unit, 1, Meaning.Base.PUBLISHED);
            case THAT -> new Meaning.Relative(unit, 0, Meaning.Base.NARRATIVE);
        };
    }

    /// @param minutes offset from Greenwich; null if the zone's name has no fixed one
    static @Nullable Meaning zone(Meaning inner, @Nullable Integer minutes) {
        if (!(inner instanceof Meaning.Clock(int hour, int minute, int second, var zone, var day))) {
            return null;
        }
        String written = "";
        if (minutes != null) {
            int size = Math.abs(minutes);
            String offset = (minutes < 0 ? "-" : "+") + two(size / 60) + ":" + two(size % 60);
            written = minutes == 0 ? "Z" : offset;
        }
        return new Meaning.Clock(hour, minute, second, written, day);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /// @param day a day or a part of one; null if the words tell none
    static @Nullable Meaning at(Meaning time, @Nullable Meaning day) {
        return switch (time) {
            case Meaning.Clock(int hour, int minute, int second, var zone, var none) ->
                day instanceof Meaning.PartOfDay(var part, var of)
                        ? new Meaning.Clock(inPart(hour, part), minute, second, zone, of)
                        : new Meaning.Clock(hour, minute, second, zone, day);
            case Meaning.PartOfDay(var part, var none) -> new Meaning.PartOfDay(part, day);
            case Meaning.Modified(var inner, var modifier) -> {
                Meaning placed = at(inner, day);
                yield placed == null ? null : new Meaning.Modified(placed, modifier);
            }
            default -> null;
        };
    }

    private static int inPart(int hour, TimeValue.DayPart.Part part) {
        return switch (part) {
            case AF, EV, NI ->
                hour >= 1 && hour < 12 && (part != TimeValue.DayPart.Part.NI || hour >= 5) ? hour + 12 : hour;
            case MO, MI, DT -> hour;
        };
    }

    static Meaning every(BigDecimal amount, CalendarUnit unit, @Nullable String frequency) {
        return new Meaning.Repeated(new Length(amount, unit, null).timex(), frequency);
    }

    static @Nullable Meaning modified(Meaning inner, TimeModifier modifier) {
        return inner instanceof Meaning.Modified ? null : new Meaning.Modified(inner, modifier);
    }

    /// `two years and three days ago`: a day, as the shorter length tells it.
    static Meaning both(Meaning.Length longer, Meaning.Length shorter, Meaning.@Nullable Length third, int direction) {
        Meaning published = new Meaning.Relative(CalendarUnit.DAY, 0, Meaning.Base.PUBLISHED);
        Meaning first = new Meaning.ShiftedFrom(longer, direction, published);
        Meaning second = new Meaning.ShiftedFrom(shorter, direction, first);
        return third == null ? second : new Meaning.ShiftedFrom(third, direction, second);
    }

    /// `July 4–6`: the 6 is in July.
    static @Nullable Meaning inSameMonth(Meaning first, int day, @Nullable Meaning year) {
        return switch (first) {
            case Meaning.Fixed(TimeValue.Day(LocalDate date)) ->
                new Meaning.Fixed(new TimeValue.Day(date.withDayOfMonth(day)));
            case Meaning.MonthDay(int month, int before, var same, var which)
            when before > 0 -> day(month, day, year == null ? same : year);
            default -> null;
        };
    }

    /// `2014-16`: the 16 is 2016.
    static @Nullable Meaning inSameCentury(Meaning first, int lastDigits) {
        if (!(first instanceof Meaning.Fixed(TimeValue.Year(int year)))) {
            return null;
        }
        int last = year / 100 * 100 + lastDigits;
        return last <= year ? null : new Meaning.Fixed(new TimeValue.Year(last));
    }
}
