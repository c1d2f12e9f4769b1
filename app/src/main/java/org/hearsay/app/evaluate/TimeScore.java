package org.hearsay.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.evaluate.TimeGold.Expression;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// How well time expressions were found, as TempEval-3 measures it (UzZaman et al. 2013).
///
/// @param gold how many a person marked
/// @param found how many the reader found
/// @param strict found with the very words
/// @param relaxed found with at least one character in common; each found one counts for one marked one
/// @param types of `relaxed`, those of the right type
/// @param values of `relaxed`, those of the right value
public record TimeScore(int gold, int found, int strict, int relaxed, int types, int values) {

    static final TimeScore NONE = new TimeScore(0, 0, 0, 0, 0, 0);

    /// A marked expression and the one found for it. Either is null if it has no counterpart.
    record Pair(@Nullable Expression gold, @Nullable TimeExpression found) {}

    TimeScore plus(TimeScore other) {
        return new TimeScore(
                gold + other.gold,
                found + other.found,
                strict + other.strict,
                relaxed + other.relaxed,
                types + other.types,
                values + other.values);
    }

    /// The score of one article's pairs.
    static TimeScore of(List<Pair> pairs) {
        int[] counts = new int[6];
        for (Pair pair : pairs) {
            Expression gold = pair.gold;
            TimeExpression found = pair.found;
            counts[0] += gold == null ? 0 : 1;
            counts[1] += found == null ? 0 : 1;
            if (gold != null && found != null) {
                counts[2] += gold.span().equals(found.span()) ? 1 : 0;
                counts[3]++;
                counts[4] += gold.type().equals(found.type().name()) ? 1 : 0;
                counts[5] += gold.value().equals(found.value().timex()) ? 1 : 0;
            }
        }
        return new TimeScore(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    /// Pairs each marked expression with a found one: the same words first, then in text order any that
    /// overlap.
    static List<Pair> pair(List<Expression> gold, List<TimeExpression> found) {
        List<Expression> goldLeft = new ArrayList<>(gold);
        List<TimeExpression> foundLeft = new ArrayList<>(found);
        List<Pair> pairs = new ArrayList<>();
        take(goldLeft, foundLeft, pairs, true);
        take(goldLeft, foundLeft, pairs, false);
        goldLeft.forEach(expression -> pairs.add(new Pair(expression, null)));
        foundLeft.forEach(expression -> pairs.add(new Pair(null, expression)));
        return pairs;
    }

    private static void take(List<Expression> gold, List<TimeExpression> found, List<Pair> pairs, boolean sameWords) {
        for (Expression expression : List.copyOf(gold)) {
            found.stream()
                    .filter(other -> sameWords
                            ? other.span().equals(expression.span())
                            : other.span().overlaps(expression.span()))
                    .findFirst()
                    .ifPresent(other -> {
                        pairs.add(new Pair(expression, other));
                        gold.remove(expression);
                        found.remove(other);
                    });
        }
    }

    /// What TempEval-3 reports: finding the very words, some of the words, and with some of the words their type or
    /// value.
    public List<Measure> measures() {
        return List.of(
                new Measure("strict", strict, found, gold),
                new Measure("relaxed", relaxed, found, gold),
                new Measure("type", types, found, gold),
                new Measure("value", values, found, gold));
    }
}
