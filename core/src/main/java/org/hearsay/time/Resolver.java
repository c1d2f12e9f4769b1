package org.hearsay.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.hearsay.model.CalendarUnit;
import org.hearsay.model.Interval;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimeValue;
import org.hearsay.model.TimeValue.Vague;
import org.hearsay.time.Meaning.Base;
import org.hearsay.time.Meaning.Which;
import org.jspecify.annotations.Nullable;

/// Places a meaning on the calendar, as seen from the publication day and from where the telling has got
/// to.
///
/// One for each paragraph of tokens, used by one thread.
final class Resolver {

    /// How many months away a `Monday the 31st` is looked for.
    private static final int MONTHS_TO_A_WEEKDAY = 14;

    private final Tense.Finder tenses;
    private final Narrative narrative;
    private final @Nullable LocalDate published;
    private final Lengths lengths;
    private final List<Token> tokens;
    private int at;

    Resolver(Tense.Finder tenses, Narrative narrative, List<Token> tokens) {
        this.tenses = tenses;
        this.narrative = narrative;
        this.published = narrative.published();
        this.lengths = new Lengths(narrative);
        this.tokens = tokens;
    }

    /// What the token at an index means; null if it is a number or nothing.
    @Nullable
    Reading resolve(int index) {
        at = index;
        Meaning meaning = tokens.get(index).meaning();
        try {
            return meaning == null ? null : reading(meaning);
        } catch (DateTimeException e) {
            return Reading.unresolved("XXXX-XX-XX");
        }
    }

    private @Nullable Reading reading(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Amount a -> null;
            case Meaning.Ordinal o -> null;
            case Meaning.Nothing n -> null;
            case Meaning.Fixed(TimeValue value) -> Reading.date(value);
            case Meaning.MonthDay(int month, int day, var year, var which) ->
                Reading.date(monthDay(month, day, year, which));
            case Meaning.DayOfMonth day -> Reading.date(dayOfMonth(day.day(), day.month(), day.weekday()));
            case Meaning.Weekday(var day, var which) -> Reading.date(weekday(day, which));
            case Meaning.Relative relative -> Reading.date(relative(relative));
            case Meaning.PartOfYear(var part, var year, var which) ->
                Reading.date(yearly(
                        new Yearly(y -> interval(new TimeValue.YearPart(y, part)), false),
                        year,
                        which,
                        y -> new TimeValue.YearPart(y, part),
                        "XXXX-" + part));
            case Meaning.Holiday(var feast, var year, var which) ->
                Reading.date(yearly(
                        new Yearly(y -> Interval.of(feast.in(y)), true),
                        year,
                        which,
                        y -> new TimeValue.Day(feast.in(y)),
                        "XXXX-XX-XX"));
            case Meaning.Length(var amount, var unit) -> Lengths.duration(amount, unit, null);
            case Meaning.Covering(var length, int direction) -> lengths.covering(length, direction);
            case Meaning.Shifted(var length, int direction) -> lengths.shifted(length, direction);
            case Meaning.Leading(var length, int direction) -> lengths.leading(length, direction);
            case Meaning.ShiftedFrom(var length, int direction, Meaning from) -> {
                Reading start = reading(from);
                yield lengths.shiftedFrom(length, direction, start == null ? null : start(start.value()));
            }
            case Meaning.SamePeriod(int years) -> Reading.date(samePeriod(years));
            case Meaning.Clock(int hour, int minute, int second, var zone, var day) ->
                new Reading(
                        TimeExpression.Type.TIME,
                        new TimeValue.Clock(day(day), hour, Math.max(minute, 0), second, zone),
                        null);
            case Meaning.PartOfDay(var part, var day) ->
                new Reading(TimeExpression.Type.TIME, new TimeValue.DayPart(day(day), part), null);
            case Meaning.Repeated(var timex, var frequency) ->
                new Reading(TimeExpression.Type.SET, new TimeValue.Recurring(timex, frequency), null);
            case Meaning.Reference(var ref) -> Reading.date(new Vague(ref, published));
            case Meaning.Nth(int n, var day, var unit, Meaning within) -> Reading.date(nth(n, day, unit, within));
            case Meaning.Modified(Meaning inner, var modifier) -> {
                Reading plain = reading(inner);
                yield plain == null ? null : new Reading(plain.type(), plain.value(), modifier);
            }
        };
    }

    private TimeValue monthDay(int month, int day, @Nullable Meaning year, Which which) {
        String two = month < 10 ? "0" + month : Integer.toString(month);
        if (day == 0) {
            Yearly months = new Yearly(y -> interval(new TimeValue.Month(YearMonth.of(y, month))), false);
            return yearly(months, year, which, y -> new TimeValue.Month(YearMonth.of(y, month)), "XXXX-" + two);
        }
        Yearly days = new Yearly(y -> Interval.of(LocalDate.of(y, month, day)), true);
        String unresolved = "XXXX-" + two + "-" + (day < 10 ? "0" + day : Integer.toString(day));
        return yearly(days, year, which, y -> new TimeValue.Day(LocalDate.of(y, month, day)), unresolved);
    }

    private TimeValue yearly(
            Yearly yearly, @Nullable Meaning year, Which which, IntFunction<TimeValue> value, String unresolved) {
        if (year != null) {
            Reading reading = reading(year);
            return reading != null && reading.value() instanceof TimeValue.Year(int number)
                    ? value.apply(number)
                    : new TimeValue.Unresolved(unresolved);
        }
        if (which == Which.THAT) {
            LocalDate told = start(narrative.last());
            return told == null ? new TimeValue.Unresolved(unresolved) : value.apply(told.getYear());
        }
        Tense tense = which == Which.BARE ? tenses.at(tokens, at) : Tense.OPEN;
        LocalDate told = which == Which.BARE && tense != Tense.FUTURE ? goesOnFrom() : null;
        if (told != null) {
            return value.apply(yearly.yearFrom(told, published));
        }
        return published == null
                ? new TimeValue.Unresolved(unresolved)
                : value.apply(yearly.year(published, which, tense));
    }

    /// The date from which the telling goes on, if it has left the article's own year; else null.
    private @Nullable LocalDate goesOnFrom() {
        TimeValue told = narrative.explicitNearby();
        LocalDate start = start(told);
        if (start == null || (published != null && start.getYear() == published.getYear())) {
            return null;
        }
        boolean opensSentence = at < 2 || tokens.get(at - 2).is(Vocabulary.SENTENCE_END);
        return told instanceof TimeValue.Day || told instanceof TimeValue.Month || opensSentence ? start : null;
    }

    private TimeValue dayOfMonth(int day, @Nullable Meaning month, @Nullable DayOfWeek weekday) {
        String unresolved = "XXXX-XX-" + (day < 10 ? "0" + day : Integer.toString(day));
        Reading reading = month == null ? null : reading(month);
        if (reading != null) {
            return reading.value() instanceof TimeValue.Month(YearMonth of)
                    ? new TimeValue.Day(of.atDay(day))
                    : new TimeValue.Unresolved(unresolved);
        }
        if (published == null) {
            return new TimeValue.Unresolved(unresolved);
        }
        YearMonth here = YearMonth.from(published);
        boolean ahead = day > published.getDayOfMonth();
        Tense tense = tenses.at(tokens, at);
        if (ahead && tense == Tense.PAST) {
            here = here.minusMonths(1);
        } else if (!ahead && tense == Tense.FUTURE && day != published.getDayOfMonth()) {
            here = here.plusMonths(1);
        }
        int step = tense == Tense.FUTURE ? 1 : -1;
        for (int away = 0; away <= MONTHS_TO_A_WEEKDAY; away++) {
            YearMonth near = here.plusMonths((long) step * away);
            if (fits(near, day, weekday)) {
                return new TimeValue.Day(near.atDay(day));
            }
            YearMonth other = here.minusMonths((long) step * away);
            if (tense == Tense.OPEN && fits(other, day, weekday)) {
                return new TimeValue.Day(other.atDay(day));
            }
        }
        return new TimeValue.Unresolved(unresolved);
    }

    private static boolean fits(YearMonth month, int day, @Nullable DayOfWeek weekday) {
        return month.isValidDay(day) && (weekday == null || month.atDay(day).getDayOfWeek() == weekday);
    }

    private TimeValue weekday(DayOfWeek day, Which which) {
        LocalDate told = which == Which.THAT ? narrative.day() : published;
        if (told == null) {
            return new TimeValue.Unresolved("XXXX-WXX-" + day.getValue());
        }
        LocalDate inWeek = Arithmetic.monday(told).plusDays(day.getValue() - 1L);
        return new TimeValue.Day(
                switch (which) {
                    case THIS -> inWeek;
                    case NEXT -> inWeek.plusWeeks(1);
                    case LAST -> lastWeekday(told, day);
                    case THAT -> told.with(TemporalAdjusters.nextOrSame(day));
                    case BARE ->
                        tenses.at(tokens, at) == Tense.FUTURE
                                ? told.with(TemporalAdjusters.nextOrSame(day))
                                : told.with(TemporalAdjusters.previousOrSame(day));
                });
    }

    /// The latest one past, but not one so near that a writer would have named it without `last`.
    private static LocalDate lastWeekday(LocalDate told, DayOfWeek day) {
        LocalDate latest = told.with(TemporalAdjusters.previous(day));
        boolean near = latest.isAfter(told.minusDays(4)) && !latest.isBefore(Arithmetic.monday(told));
        return near ? latest.minusWeeks(1) : latest;
    }

    private TimeValue relative(Meaning.Relative relative) {
        CalendarUnit unit = relative.unit();
        LocalDate base = base(relative.base(), unit);
        if (base == null) {
            return new TimeValue.Unresolved(Lengths.unknown(unit));
        }
        if (unit == CalendarUnit.WEEKEND && relative.offset() == 0) {
            boolean weekday = base.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            boolean past = relative.base() == Base.NEARBY && tenses.at(tokens, at) != Tense.FUTURE;
            return Arithmetic.holding(weekday && past ? base.minusWeeks(1) : base, unit);
        }
        return Arithmetic.holding(unit.add(base, relative.offset()), unit);
    }

    private @Nullable LocalDate base(Base base, CalendarUnit unit) {
        return switch (base) {
            case PUBLISHED -> published;
            case NARRATIVE -> {
                LocalDate told = unit == CalendarUnit.DAY ? narrative.day() : start(narrative.last());
                yield told == null ? published : told;
            }
            case NEARBY -> {
                if (unit == CalendarUnit.DAY) {
                    yield narrative.day();
                }
                LocalDate told = start(narrative.nearby());
                boolean moved = told != null && (published == null || told.getYear() != published.getYear());
                yield moved && tenses.at(tokens, at) != Tense.FUTURE ? told : published;
            }
        };
    }

    private TimeValue samePeriod(int years) {
        TimeValue last = narrative.lastPeriod();
        if (last != null) {
            return Arithmetic.yearsAway(last, years);
        }
        return published == null ? new TimeValue.Unresolved("XXXX") : new TimeValue.Year(published.getYear() + years);
    }

    private TimeValue nth(int n, @Nullable DayOfWeek day, CalendarUnit unit, Meaning within) {
        Reading reading = reading(within);
        Interval interval = reading == null ? null : reading.value().interval();
        TimeValue value = interval == null ? null : Arithmetic.nth(n, day, unit, interval);
        return value == null ? new TimeValue.Unresolved(Lengths.unknown(unit)) : value;
    }

    /// The day of a time on a clock; without words for it, that last told of nearby.
    private @Nullable LocalDate day(@Nullable Meaning day) {
        if (day == null) {
            return narrative.nearbyDay();
        }
        Reading reading = reading(day);
        return reading == null ? null : start(reading.value());
    }

    private static Interval interval(TimeValue value) {
        return Objects.requireNonNull(value.interval());
    }

    private static @Nullable LocalDate start(@Nullable TimeValue value) {
        Interval interval = value == null ? null : value.interval();
        return interval == null ? null : interval.from();
    }
}
