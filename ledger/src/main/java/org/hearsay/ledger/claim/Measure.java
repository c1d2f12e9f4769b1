package org.hearsay.ledger.claim;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;

/// A figure in a form in which two can be compared.
///
/// @param figure as it was read
/// @param words as they stand
/// @param low least value it may mean, rounding and hedges included, in the unit of comparison; `null` for no bound
/// @param high greatest value it may mean, likewise
/// @param value the number itself in the unit of comparison, the middle of a range
/// @param dimension what can be compared with it: a currency, a unit of comparison, or `count`; with ` up` or ` down`
///     for a change
/// @param counted notions of what is counted; empty if the text does not say or only says persons
/// @param qualifiers keys of the words before the noun of what is counted: `foreign` of `foreign workers`
/// @param clause keys of the words around it, up to the next comma, `and` or `who`
/// @param when the days it speaks of; `null` if the text does not say
public record Measure(
        Figure figure,
        String words,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        BigDecimal value,
        String dimension,
        Set<String> counted,
        Set<String> qualifiers,
        Set<String> clause,
        @Nullable Moment when) {

    public Measure {
        counted = Set.copyOf(counted);
        qualifiers = Set.copyOf(qualifiers);
        clause = Set.copyOf(clause);
    }

    /// Whether no number belongs to both.
    public boolean apart(Measure other) {
        return endsBefore(this, other) || endsBefore(other, this);
    }

    private static boolean endsBefore(Measure a, Measure b) {
        return a.high != null && b.low != null && a.high.compareTo(b.low) < 0;
    }

    /// Whether it is a part of a whole, which means nothing without the words around it.
    public boolean isShare() {
        return dimension.startsWith("percentage");
    }

    /// Whether it counts whole things, persons among them.
    public boolean counts() {
        return dimension.startsWith(Measures.COUNT);
    }
}
