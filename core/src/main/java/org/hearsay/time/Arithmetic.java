package org.hearsay.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.hearsay.model.CalendarUnit;
import org.hearsay.model.Interval;
import org.hearsay.model.TimeValue;
import org.jspecify.annotations.Nullable;

/// Counting on the calendar.
final class Arithmetic {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Arithmetic() {}

    static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// `date` moved by a length, half a year by six months; null if that leaves the years 1 to 9999.
    static @Nullable LocalDate moved(LocalDate date, BigDecimal amount, CalendarUnit unit, int direction) {
        BigDecimal most = BigDecimal.valueOf(100_000_000);
        if (amount.compareTo(most) > 0) {
            return null;
        }
        LocalDate moved;
        if (amount.stripTrailingZeros().scale() <= 0) {
            moved = unit.add(date, direction * amount.longValueExact());
        } else {
            moved = switch (unit) {
                case SECOND, MINUTE, HOUR -> date;
                case DAY, WEEKEND -> date.plusDays(direction * rounded(amount, 1));
                case WEEK, FORTNIGHT -> date.plusDays(direction * rounded(amount.multiply(unit.factor()), 7));
                case MONTH -> date.plusDays(direction * rounded(amount, 30));
                case QUARTER -> date.plusMonths(direction * rounded(amount, 3));
                case YEAR, DECADE, CENTURY, MILLENNIUM ->
                    date.plusMonths(direction * rounded(amount.multiply(unit.factor()), 12));
            };
        }
        return moved.isBefore(FIRST) || moved.isAfter(LAST) ? null : moved;
    }

    private static long rounded(BigDecimal amount, int times) {
        return amount.multiply(BigDecimal.valueOf(times))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /// The unit that holds `date`; a day for units shorter than that.
    static TimeValue holding(LocalDate date, CalendarUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> new TimeValue.Day(date);
            case WEEKEND -> new TimeValue.Weekend(monday(date));
            case WEEK, FORTNIGHT -> new TimeValue.Week(monday(date));
            case MONTH -> new TimeValue.Month(YearMonth.from(date));
            case QUARTER ->
                new TimeValue.YearPart(date.getYear(), Constants.YEAR_PARTS.get((date.getMonthValue() - 1) / 3));
            case YEAR -> new TimeValue.Year(date.getYear());
            case DECADE -> new TimeValue.Decade(date.getYear() / 10 * 10);
            case CENTURY, MILLENNIUM -> new TimeValue.Century(date.getYear() / 100 * 100);
        };
    }

    /// The like of `value` some years away; a week or weekend by the same week number of the date moved.
    static TimeValue yearsAway(TimeValue value, int years) {
        return switch (value) {
            case TimeValue.Day(LocalDate date) -> new TimeValue.Day(date.plusYears(years));
            case TimeValue.Month(YearMonth month) -> new TimeValue.Month(month.plusYears(years));
            case TimeValue.Year(int year) -> new TimeValue.Year(year + years);
            case TimeValue.YearPart(int year, var part) -> new TimeValue.YearPart(year + years, part);
            case TimeValue.FiscalYear(int year) -> new TimeValue.FiscalYear(year + years);
            case TimeValue.Week(LocalDate monday) ->
                new TimeValue.Week(monday(monday.plusDays(3).plusYears(years)));
            case TimeValue.Weekend(LocalDate monday) ->
                new TimeValue.Weekend(monday(monday.plusDays(3).plusYears(years)));
            case TimeValue.DayPart(LocalDate date, var part)
            when date != null -> new TimeValue.DayPart(date.plusYears(years), part);
            default -> value;
        };
    }

    /// The n-th (-1: the last) such unit, or weekday if one is given, of an interval; null if it has no
    /// ends.
    static @Nullable TimeValue nth(int n, @Nullable DayOfWeek day, CalendarUnit unit, Interval within) {
        LocalDate from = within.from();
        LocalDate to = within.to();
        if (from == null || to == null) {
            return null;
        }
        LocalDate date;
        if (day != null) {
            date = n < 0
                    ? to.with(TemporalAdjusters.previousOrSame(day))
                    : from.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(n - 1L);
        } else if (unit == CalendarUnit.WEEK && from.getDayOfYear() == 1 && from.lengthOfYear() == to.getDayOfYear()) {
            // the weeks of a year are numbered by ISO 8601: the first is that of 4 January
            date = n < 0 ? to.minusDays(3) : from.plusDays(3).plusWeeks(n - 1L);
        } else {
            date = n < 0 ? to : unit.add(from, n - 1L);
        }
        return date.isAfter(to) || date.isBefore(from) ? null : holding(date, unit);
    }
}
