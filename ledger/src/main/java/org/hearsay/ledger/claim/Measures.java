package org.hearsay.ledger.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Amount;
import org.hearsay.model.CalendarUnit;
import org.hearsay.model.Figure;
import org.hearsay.model.Passage;
import org.hearsay.model.Relation;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimeValue;
import org.hearsay.model.Unit;
import org.hearsay.model.UnitKind;
import org.jspecify.annotations.Nullable;

/// Figures as [Measure]s: units converted, rounding and hedges turned into bounds. Immutable.
final class Measures {

    static final String COUNT = "count";

    private static final MathContext ENOUGH = MathContext.DECIMAL64;
    private static final List<String> UP_TO = List.of("as many as", "as much as", "up to");
    private static final int LONGEST_HEDGE = 12;
    /// How far about a number `about` reaches; no standard says, this is the project's reading.
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    /// Months and years in days by the mean of the Gregorian calendar.
    private static final Map<CalendarUnit, BigDecimal> HOURS = Map.of(
            CalendarUnit.MINUTE, new BigDecimal("0.0166666667"),
            CalendarUnit.HOUR, BigDecimal.ONE,
            CalendarUnit.DAY, new BigDecimal(24),
            CalendarUnit.WEEK, new BigDecimal(168),
            CalendarUnit.MONTH, new BigDecimal("730.485"),
            CalendarUnit.YEAR, new BigDecimal("8765.82"));

    private final Vocabulary vocabulary;
    private final Map<String, Conversion> conversions = new HashMap<>();

    private record Conversion(String base, BigDecimal factor) {}

    private record Bounds(
            @Nullable BigDecimal low, @Nullable BigDecimal high, BigDecimal value) {

        Bounds times(BigDecimal factor) {
            return new Bounds(
                    low == null ? null : low.multiply(factor, ENOUGH),
                    high == null ? null : high.multiply(factor, ENOUGH),
                    value.multiply(factor, ENOUGH));
        }
    }

    Measures(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (List<String> row : Sheet.rows(Measures.class, "measures.tsv")) {
            conversions.put(row.get(0), new Conversion(row.get(1), new BigDecimal(row.get(2))));
        }
    }

    Measure of(Figure figure, String text, Set<String> clause, @Nullable Moment when) {
        Conversion conversion = conversion(figure.unit());
        Bounds bounds = bounds(figure, upTo(figure, text)).times(conversion.factor());
        String change = figure.relation() == Relation.UP ? " up" : figure.relation() == Relation.DOWN ? " down" : "";
        return new Measure(
                figure,
                figure.passage().in(text),
                bounds.low(),
                bounds.high(),
                bounds.value(),
                conversion.base() + change,
                counted(figure),
                qualifiers(figure),
                clause,
                when);
    }

    /// A length of time that tells how long something lasted, in hours; `null` if it counts nothing.
    @Nullable
    Measure length(TimeExpression time, String text, boolean lasts) {
        if (!lasts
                || time.type() != TimeExpression.Type.DURATION
                || !(time.value() instanceof TimeValue.Length length)
                || length.amount() == null) {
            return null;
        }
        BigDecimal hours = length.amount().multiply(HOURS.getOrDefault(length.unit(), BigDecimal.ONE), ENOUGH);
        BigDecimal slack = hours.multiply(ABOUT, ENOUGH);
        Figure figure = new Figure(
                time.id(),
                Passage.of(time.span()),
                Relation.EQUAL,
                new Amount.Single(length.amount()),
                null,
                null,
                null,
                null,
                null);
        return HOURS.containsKey(length.unit())
                ? new Measure(
                        figure,
                        time.span().in(text),
                        hours.subtract(slack),
                        hours.add(slack),
                        hours,
                        "hour",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null)
                : null;
    }

    /// Whether it counts things or persons.
    boolean counts(Unit unit) {
        return conversion(unit).base().equals(COUNT);
    }

    private Conversion conversion(@Nullable Unit unit) {
        if (unit == null) {
            return new Conversion(COUNT, BigDecimal.ONE);
        }
        return switch (unit.kind()) {
            case MONEY -> new Conversion(String.valueOf(unit.currency()), BigDecimal.ONE);
            case PEOPLE, COUNT -> new Conversion(COUNT, BigDecimal.ONE);
            case FRACTION -> new Conversion("percentage", BigDecimal.valueOf(100));
            case PERCENT, LENGTH, AREA, VOLUME, MASS, SPEED, TEMPERATURE, ENERGY, POWER, DATA, TIME, AGE, OTHER ->
                conversions.getOrDefault(unit.name(), new Conversion(unit.name(), BigDecimal.ONE));
        };
    }

    /// What is counted, without words that say no more than that they are persons.
    private Set<String> counted(Figure figure) {
        Set<String> keys = new HashSet<>();
        if (figure.unit() != null) {
            addKeys(figure.unit().name(), keys);
            switch (figure.unit().kind()) {
                case PEOPLE, COUNT -> {}
                case MONEY,
                        PERCENT,
                        FRACTION,
                        LENGTH,
                        AREA,
                        VOLUME,
                        MASS,
                        SPEED,
                        TEMPERATURE,
                        ENERGY,
                        POWER,
                        DATA,
                        TIME,
                        AGE,
                        OTHER -> keys.clear();
            }
        }
        return keys;
    }

    private Set<String> qualifiers(Figure figure) {
        Unit unit = figure.unit();
        if (unit == null || (unit.kind() != UnitKind.PEOPLE && unit.kind() != UnitKind.COUNT)) {
            return Set.of();
        }
        Set<String> keys = new HashSet<>();
        List<String> words = List.of(unit.surface().split("\\s+"));
        for (String word : words.subList(0, words.size() - 1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (word.equals(lower) && !vocabulary.generic(lower) && !vocabulary.stops(lower)) {
                keys.add(vocabulary.key(lower, false));
            }
        }
        return keys;
    }

    private void addKeys(String phrase, Set<String> keys) {
        String[] words = phrase.split("\\s+");
        String head = words[words.length - 1].toLowerCase(Locale.ROOT);
        if (!vocabulary.generic(head) && !vocabulary.stops(head)) {
            keys.add(vocabulary.key(head, false));
        }
    }

    /// Whether the text says `as many as` or `up to`: who does so means a number near it, where `fewer than` means
    /// none.
    private static boolean upTo(Figure figure, String text) {
        int at = figure.passage().start();
        String before = text.substring(Math.max(0, at - LONGEST_HEDGE), at).stripTrailing();
        String words = figure.passage().in(text).toLowerCase(Locale.ROOT);
        return UP_TO.stream()
                .anyMatch(hedge -> before.toLowerCase(Locale.ROOT).endsWith(hedge) || words.startsWith(hedge));
    }

    private static Bounds bounds(Figure figure, boolean upTo) {
        return switch (figure.amount()) {
            case Amount.Single(BigDecimal value) -> {
                BigDecimal slack = slack(value);
                BigDecimal about = value.abs().multiply(ABOUT).max(slack);
                yield switch (figure.relation()) {
                    case EQUAL, UP, DOWN -> new Bounds(value.subtract(slack), value.add(slack), value);
                    case ABOUT -> new Bounds(value.subtract(about), value.add(about), value);
                    case LESS ->
                        new Bounds(upTo ? value.divide(BigDecimal.TWO, ENOUGH) : null, value.add(slack), value);
                    case MORE -> new Bounds(value.subtract(slack), null, value);
                };
            }
            case Amount.Range(BigDecimal low, BigDecimal high) ->
                new Bounds(
                        low.min(high).subtract(slack(low)),
                        low.max(high).add(slack(high)),
                        low.add(high).divide(BigDecimal.TWO, ENOUGH));
        };
    }

    /// Half a unit of the last digit that is not a zero: 2,500 may be a rounded 2,460, but 40 is 40.
    private static BigDecimal slack(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        boolean small = value.abs().compareTo(BigDecimal.valueOf(100)) < 0 && bare.scale() <= 0;
        if (small || bare.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-bare.scale()).divide(BigDecimal.TWO, ENOUGH);
        BigDecimal most = value.abs().multiply(new BigDecimal("0.05"));
        return half.min(most).round(new MathContext(6, RoundingMode.HALF_UP));
    }
}
