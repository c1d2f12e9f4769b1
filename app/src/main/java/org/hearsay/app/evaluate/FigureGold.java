package org.hearsay.app.evaluate;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Amount;

/// The figures that annotators found in one text, in the scheme of NewsQuant.
///
/// @param text usually one sentence
record FigureGold(String text, List<Quantity> quantities) {

    /// One annotated quantity.
    ///
    /// @param change one of `= ~ < > up down`
    /// @param unit normalised, in lower case; `-` for none
    /// @param concepts the words for what is quantified, in lower case; empty if none are given
    record Quantity(String change, Amount amount, String unit, Set<String> concepts) {}

    FigureGold {
        quantities = List.copyOf(quantities);
    }
}
