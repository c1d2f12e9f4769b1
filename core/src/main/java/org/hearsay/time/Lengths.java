package org.hearsay.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearsay.model.CalendarUnit;
import org.hearsay.model.Interval;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimeValue;
import org.hearsay.model.TimeValue.Vague;
import org.jspecify.annotations.Nullable;

/// Places stretches of time, and the points that lie a stretch away, on the calendar.
///
/// Reads the narrative of one text, so used by one thread.
final class Lengths {

    private final Narrative narrative;
    private final @Nullable LocalDate published;

    Lengths(Narrative narrative) {
        this.narrative = narrative;
        this.published = narrative.published();
    }

    Reading covering(Meaning.Length length, int direction) {
        Interval when = null;
        if (published != null && length.amount() == null) {
            when = direction < 0 ? new Interval(null, published) : new Interval(published, null);
        } else if (published != null && length.amount() != null) {
            LocalDate other = Arithmetic.moved(published, length.amount(), length.unit(), direction);
            if (other != null) {
                when = direction < 0 ? new Interval(other, published) : new Interval(published, other);
            }
        }
        return duration(length.amount(), length.unit(), when);
    }

    Reading shifted(Meaning.Length length, int direction) {
        BigDecimal amount = length.amount();
        CalendarUnit unit = length.unit();
        if (unit.withinDay()) {
            return duration(amount, unit, published == null ? null : Interval.of(published));
        }
        Vague vague = new Vague(direction < 0 ? Vague.Ref.PAST_REF : Vague.Ref.FUTURE_REF, published);
        if (amount == null) {
            return Reading.date(vague);
        }
        if (published == null) {
            return Reading.unresolved(unknown(granularity(amount, unit)));
        }
        LocalDate date = Arithmetic.moved(published, amount, unit, direction);
        return Reading.date(date == null ? vague : Arithmetic.holding(date, granularity(amount, unit)));
    }

    /// A week ago is a day, two weeks ago a week, half a year ago a month, decades ago a year.
    private static CalendarUnit granularity(BigDecimal amount, CalendarUnit unit) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, WEEKEND -> CalendarUnit.DAY;
            case WEEK -> amount.compareTo(BigDecimal.ONE) == 0 || !whole ? CalendarUnit.DAY : CalendarUnit.WEEK;
            case FORTNIGHT -> CalendarUnit.WEEK;
            case MONTH -> whole ? CalendarUnit.MONTH : CalendarUnit.WEEK;
            case QUARTER -> CalendarUnit.QUARTER;
            case YEAR -> whole ? CalendarUnit.YEAR : CalendarUnit.MONTH;
            case DECADE, CENTURY, MILLENNIUM -> CalendarUnit.YEAR;
        };
    }

    /// A stretch that leads from the date last read to another.
    Reading leading(Meaning.Length length, int direction) {
        return duration(length.amount(), length.unit(), led(length, direction));
    }

    private @Nullable Interval led(Meaning.Length length, int direction) {
        Interval told = narrative.lastInterval();
        if (told == null || told.from() == null || told.to() == null || length.amount() == null) {
            return null;
        }
        LocalDate from = Arithmetic.moved(told.from(), length.amount(), length.unit(), direction);
        LocalDate to = Arithmetic.moved(told.to(), length.amount(), length.unit(), direction);
        return from == null || to == null ? null : new Interval(from, to);
    }

    /// The day so long before or after another; unresolved if that is null.
    Reading shiftedFrom(Meaning.Length length, int direction, @Nullable LocalDate start) {
        if (start == null || length.amount() == null) {
            return Reading.unresolved("XXXX-XX-XX");
        }
        LocalDate date = Arithmetic.moved(start, length.amount(), length.unit(), direction);
        return date == null ? Reading.unresolved("XXXX-XX-XX") : Reading.date(new TimeValue.Day(date));
    }

    /// What TIMEX3 writes for one such unit that is not known.
    static String unknown(CalendarUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY, MILLENNIUM -> "XX";
        };
    }

    /// @param when the days it covers or leads to; null if nothing anchors it
    static Reading duration(@Nullable BigDecimal amount, CalendarUnit unit, @Nullable Interval when) {
        return new Reading(TimeExpression.Type.DURATION, new TimeValue.Length(amount, unit, when), null);
    }
}
