package org.hearsay.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.CalendarUnit;
import org.hearsay.model.Interval;
import org.hearsay.model.TimeExpression.Type;
import org.hearsay.model.TimeValue;
import org.jspecify.annotations.Nullable;

/// Reads TIMEX3 values (ISO-TimeML, ISO 24617-1:2012) as far as [TimeValue] prints them.
///
/// No pattern here can backtrack: each part begins with a character that the part before it cannot hold.
final class Timex {

    private static final Pattern PERIOD = Pattern.compile("P(T?)(X|\\d+(?:\\.\\d+)?)([A-Z]{1,2})");

    private static final Pattern IN_DAY = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d|XXXX-XX-XX)T(?:([A-Z]{2})|(\\d\\d):(\\d\\d)(?::(\\d\\d))?(Z|[+-]\\d\\d:\\d\\d)?)");

    private static final Pattern WEEK = Pattern.compile("(\\d{4}-W\\d\\d)(-WE)?");

    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-([QH]\\d|SP|SU|FA|WI)");

    private static final String NO_DAY = "XXXX-XX-XX";

    private Timex() {}

    /// The value written at `node`.
    ///
    /// @param frequency of what comes again
    /// @param days what anchors a length or a vague reference; any other value tells its days itself
    /// @throws RecordFormatException if it names a day, week or time that no calendar has
    static TimeValue value(Type type, Node node, @Nullable String frequency, @Nullable Interval days)
            throws RecordFormatException {
        String timex = node.string();
        if (type == Type.SET) {
            return new TimeValue.Recurring(timex, frequency);
        }
        try {
            return value(timex, days);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw node.expected("a value of TIMEX3");
        }
    }

    private static TimeValue value(String timex, @Nullable Interval days) {
        Matcher period = PERIOD.matcher(timex);
        if (period.matches()) {
            BigDecimal amount = period.group(2).equals("X") ? null : new BigDecimal(period.group(2));
            return new TimeValue.Length(amount, unit(!period.group(1).isEmpty(), period.group(3)), days);
        }
        Matcher inDay = IN_DAY.matcher(timex);
        if (inDay.matches()) {
            return inDay(inDay);
        }
        Matcher week = WEEK.matcher(timex);
        if (week.matches()) {
            LocalDate monday = LocalDate.parse(week.group(1) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return week.group(2) == null ? new TimeValue.Week(monday) : new TimeValue.Weekend(monday);
        }
        Matcher part = PART_OF_YEAR.matcher(timex);
        if (part.matches()) {
            return new TimeValue.YearPart(
                    Integer.parseInt(part.group(1)), TimeValue.YearPart.Part.valueOf(part.group(2)));
        }
        for (TimeValue.Vague.Ref ref : TimeValue.Vague.Ref.values()) {
            if (ref.name().equals(timex)) {
                return new TimeValue.Vague(ref, days == null ? null : days.to() == null ? days.from() : days.to());
            }
        }
        return date(timex);
    }

    private static TimeValue date(String timex) {
        return switch (shape(timex)) {
            case "9999-99-99" -> new TimeValue.Day(LocalDate.parse(timex));
            case "9999-99" -> new TimeValue.Month(YearMonth.parse(timex));
            case "9999" -> new TimeValue.Year(Integer.parseInt(timex));
            case "999" -> new TimeValue.Decade(10 * Integer.parseInt(timex));
            case "99" -> new TimeValue.Century(100 * Integer.parseInt(timex));
            case "FY9999" -> new TimeValue.FiscalYear(Integer.parseInt(timex.substring(2)));
            default -> new TimeValue.Unresolved(timex);
        };
    }

    private static TimeValue inDay(Matcher inDay) {
        LocalDate date = inDay.group(1).equals(NO_DAY) ? null : LocalDate.parse(inDay.group(1));
        if (inDay.group(2) != null) {
            return new TimeValue.DayPart(date, TimeValue.DayPart.Part.valueOf(inDay.group(2)));
        }
        String second = inDay.group(5);
        String zone = inDay.group(6);
        return new TimeValue.Clock(
                date,
                Integer.parseInt(inDay.group(3)),
                Integer.parseInt(inDay.group(4)),
                second == null ? -1 : Integer.parseInt(second),
                zone == null ? "" : zone);
    }

    private static CalendarUnit unit(boolean withinDay, String letter) {
        for (CalendarUnit unit : CalendarUnit.values()) {
            if (unit.withinDay() == withinDay && unit.letter().equals(letter) && unit.written() == unit) {
                return unit;
            }
        }
        throw new IllegalArgumentException(letter);
    }

    /// The value with a 9 for each digit.
    private static String shape(String timex) {
        StringBuilder shape = new StringBuilder(timex);
        for (int i = 0; i < shape.length(); i++) {
            if (shape.charAt(i) >= '0' && shape.charAt(i) <= '9') {
                shape.setCharAt(i, '9');
            }
        }
        return shape.toString();
    }
}
