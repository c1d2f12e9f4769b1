package org.hearsay.app.outline;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.model.Amount;
import org.hearsay.model.Figure;
import org.hearsay.model.Interval;
import org.hearsay.model.Passage;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimeValue;
import org.jspecify.annotations.Nullable;

/// The words of a time or figure beside what they were resolved to.
///
/// @param words of the article, on one line; a figure's with its relation before, as in `~ 4,000 people`
/// @param meaning `2021-07-26`, `1,000,000`, `?` where the article does not let one resolve it; `null` if it adds
/// nothing
///     to the words
/// @param contested whether the text itself disputes it
public record Resolved(String words, @Nullable String meaning, boolean contested) {

    private static final String OPEN = "?";

    static Resolved of(TimeExpression time, String words) {
        String meaning = meaning(time.value());
        return new Resolved(words, words.equals(meaning) ? null : meaning, false);
    }

    static Resolved of(Figure figure, String words) {
        String meaning = switch (figure.amount()) {
            case Amount.Single(BigDecimal value) -> shows(words, value) ? null : written(value);
            case Amount.Range(BigDecimal low, BigDecimal high) ->
                shows(words, low) && shows(words, high) ? null : written(low) + " to " + written(high);
        };
        return new Resolved(figure.relation().sign() + " " + words, meaning, figure.contested() != null);
    }

    /// e.g. `Monday → 2021-07-26`, `= 2,500 troops (contested)`.
    @Override
    public String toString() {
        return words + (meaning == null ? "" : " → " + meaning) + (contested ? " (contested)" : "");
    }

    /// What to say of a time where there is room for it: TIMEX3 and the days.
    public static String detail(TimeExpression time) {
        Interval days = time.interval();
        return time.type().name().toLowerCase(Locale.ROOT) + " "
                + time.value().timex()
                + (time.modifier() == null
                        ? ""
                        : ", " + time.modifier().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                + (days == null ? "" : ": " + days(days));
    }

    /// What to say of a figure where there is room for it.
    ///
    /// @param text of the article
    public static String detail(Figure figure, String text) {
        String amount = switch (figure.amount()) {
            case Amount.Single(BigDecimal value) -> written(value);
            case Amount.Range(BigDecimal low, BigDecimal high) -> written(low) + " to " + written(high);
        };
        return figure.relation().sign() + " " + amount
                + (figure.unit() == null ? "" : " " + figure.unit().name())
                + quoted("; of ", figure.of(), text)
                + quoted("; as of ", figure.asOf(), text)
                + quoted("; contested: ", figure.contested(), text);
    }

    private static String quoted(String before, @Nullable Passage passage, String text) {
        return passage == null ? "" : before + "“" + passage.in(text).strip().replaceAll("\\s+", " ") + "”";
    }

    private static @Nullable String meaning(TimeValue value) {
        return switch (value) {
            case TimeValue.Decade(int first) -> first + "s";
            case TimeValue.Century century -> days(century.interval());
            case TimeValue.Week week -> days(week.interval());
            case TimeValue.Weekend weekend -> days(weekend.interval());
            case TimeValue.YearPart(int year, var part) ->
                switch (part) {
                    case Q1, Q2, Q3, Q4, H1, H2 -> value.timex();
                    case SP -> "spring " + year;
                    case SU -> "summer " + year;
                    case FA -> "autumn " + year;
                    case WI -> "winter " + year + "–" + (year + 1);
                };
            case TimeValue.DayPart(var date, var part) -> date == null ? null : date.toString();
            case TimeValue.Clock clock ->
                clock.date() == null
                        ? clock.timex().substring(clock.timex().indexOf('T') + 1)
                        : clock.timex().replace('T', ' ');
            case TimeValue.Length length -> length.when() == null ? null : days(length.when());
            case TimeValue.Recurring recurring -> null;
            case TimeValue.Vague(var ref, LocalDate day) ->
                ref == TimeValue.Vague.Ref.PRESENT_REF && day != null ? day.toString() : null;
            case TimeValue.Unresolved unresolved -> OPEN;
            case TimeValue.Day day -> day.timex();
            case TimeValue.Month month -> month.timex();
            case TimeValue.Year year -> year.timex();
            case TimeValue.FiscalYear year -> year.timex();
        };
    }

    private static String days(Interval days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null) {
            return "until " + to;
        }
        if (to == null) {
            return "from " + from;
        }
        return Objects.equals(from, to) ? from.toString() : from + " to " + to;
    }

    private static boolean shows(String words, BigDecimal number) {
        return words.contains(written(number)) || words.contains(number.toPlainString());
    }

    private static String written(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
