package org.hearsay.time;

import org.hearsay.model.TimeValue;

/// The token classes of what rules have built, by which later rules ask for it: `{@day}`, `{@month}`, ….
final class NodeClasses {

    private final Vocabulary vocabulary;
    private final long number;
    private final long ordinal;
    private final long date;
    private final long day;
    private final long month;
    private final long year;
    private final long week;
    private final long decade;
    private final long century;
    private final long fiscal;
    private final long season;
    private final long holiday;
    private final long weekday;
    private final long length;
    private final long clock;
    private final long part;
    private final long modified;

    NodeClasses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        number = bit("num");
        ordinal = bit("ord");
        date = bit("@date");
        day = bit("@day");
        month = bit("@month");
        year = bit("@year");
        week = bit("@week");
        decade = bit("@decade");
        century = bit("@century");
        fiscal = bit("@fiscal");
        season = bit("@season");
        holiday = bit("@holiday");
        weekday = bit("@weekday");
        length = bit("@length");
        clock = bit("@clock");
        part = bit("@part");
        modified = bit("@modified");
    }

    private long bit(String name) {
        return 1L << vocabulary.classBit(name);
    }

    long of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Amount a -> number;
            case Meaning.Ordinal o -> ordinal;
            case Meaning.Fixed(TimeValue value) -> date | of(value);
            case Meaning.MonthDay m -> date | (m.day() == 0 ? month : day);
            case Meaning.DayOfMonth d -> date | day;
            case Meaning.Weekday w -> date | day | weekday;
            case Meaning.Relative r -> date | of(r);
            case Meaning.PartOfYear p -> date | season;
            case Meaning.Holiday h -> date | day | holiday;
            case Meaning.Length l -> length;
            case Meaning.Covering c -> 0;
            case Meaning.Shifted s -> date;
            case Meaning.Leading l -> 0;
            case Meaning.ShiftedFrom s -> date | day;
            case Meaning.SamePeriod s -> 0;
            case Meaning.Clock c -> clock;
            case Meaning.PartOfDay p -> part;
            case Meaning.Repeated r -> 0;
            case Meaning.Reference r -> 0;
            case Meaning.Nth n -> date | (n.day() == null ? 0 : day);
            case Meaning.Nothing n -> 0;
            case Meaning.Modified(Meaning inner, var modifier) -> of(inner) | modified;
        };
    }

    private long of(TimeValue value) {
        return switch (value) {
            case TimeValue.Day d -> day;
            case TimeValue.Month m -> month;
            case TimeValue.Year y -> year;
            case TimeValue.Week w -> week;
            case TimeValue.Weekend w -> 0;
            case TimeValue.Decade d -> decade;
            case TimeValue.Century c -> century;
            case TimeValue.FiscalYear f -> fiscal;
            case TimeValue.YearPart y -> season;
            case TimeValue.DayPart p -> part;
            case TimeValue.Clock c -> clock;
            case TimeValue.Length l -> length;
            case TimeValue.Recurring r -> 0;
            case TimeValue.Vague v -> 0;
            case TimeValue.Unresolved u -> 0;
        };
    }

    private long of(Meaning.Relative relative) {
        return switch (relative.unit()) {
            case DAY -> day;
            case WEEK, FORTNIGHT -> week;
            case WEEKEND -> 0;
            case MONTH -> month;
            case QUARTER -> season;
            case YEAR -> year;
            case DECADE -> decade;
            case CENTURY, MILLENNIUM -> century;
            case HOUR, MINUTE, SECOND -> 0;
        };
    }
}
