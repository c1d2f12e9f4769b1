package org.hearsay.app.web.view;

import java.util.List;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Stats;

/// The page of an outlet.
///
/// @param numbers what the ledger has of it, in words
/// @param kinds how it sources what it publishes, month by month
/// @param choices its speakers, acts, relays and kinds of source, each as a search
/// @param search address of all its statements
public record OutletView(
        String name, List<String> numbers, Plot kinds, Plot relays, List<Choices> choices, String search) {

    /// @param query of the outlet's statements
    public static OutletView of(String name, Query query, Facets facets, Stats stats) {
        return new OutletView(
                name,
                stats.outlets().stream()
                        .filter(outlet -> name.equals(outlet.name()))
                        .findFirst()
                        .map(outlet -> List.of(
                                number(outlet.articles(), "article"),
                                number(outlet.copies(), "of them copy another’s text", "of them copies another’s text"),
                                number(outlet.statements(), "statement")))
                        .orElse(List.of(SearchView.count(facets))),
                Plot.kindsOverTime(facets, query),
                Plot.relays(facets, query),
                Choices.of(query, facets).stream()
                        .filter(choices -> !choices.title().equals("Outlet"))
                        .toList(),
                "/search?" + query.string());
    }

    private static String number(long number, String noun) {
        return number(number, noun + "s", noun);
    }

    private static String number(long number, String many, String one) {
        return SearchView.number(number) + " " + (number == 1 ? one : many);
    }
}
