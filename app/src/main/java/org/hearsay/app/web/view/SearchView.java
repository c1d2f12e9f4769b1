package org.hearsay.app.web.view;

import java.util.List;
import java.util.Locale;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Hits;
import org.jspecify.annotations.Nullable;

/// The page of a search.
///
/// @param count how many statements are found, in words
/// @param next address of the page after this one; `null` if it is the last
/// @param previous address of the page before; `null` if it is the first
/// @param conditions what the search is narrowed by, each with the address of the search without it
public record SearchView(
        Query query,
        List<Line> lines,
        List<Choices> choices,
        List<Choices.Choice> conditions,
        String count,
        @Nullable String next,
        @Nullable String previous,
        Plot plot) {

    /// Statements a page.
    public static final int ROWS = 20;

    public static SearchView of(Query query, Hits hits, Facets facets) {
        return new SearchView(
                query,
                Line.of(hits.hits()),
                Choices.of(query, facets),
                conditions(query, facets),
                count(facets),
                hits.more() ? address(query.from(query.offset() + ROWS)) : null,
                query.offset() > 0 ? address(query.from(Math.max(0, query.offset() - ROWS))) : null,
                Plot.kindsOverTime(facets, query));
    }

    /// The same search in the other order.
    public String reordered() {
        return address(new Query(query.values(), !query.newest(), 0));
    }

    public String feed() {
        return feed(query);
    }

    public static String feed(Query query) {
        return "/feed.atom" + (query.isEmpty() ? "" : "?" + new Query(query.values(), false, 0).string());
    }

    private static String address(Query query) {
        return "/search?" + query.string();
    }

    static String count(Facets facets) {
        return facets.all()
                ? number(facets.statements()) + (facets.statements() == 1 ? " statement" : " statements")
                : "more than " + number(facets.statements()) + " statements";
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static List<Choices.Choice> conditions(Query query, Facets facets) {
        return query.values().entrySet().stream()
                .filter(value -> !value.getKey().equals("q"))
                .map(value -> new Choices.Choice(
                        label(value.getKey(), value.getValue()),
                        facets.statements(),
                        true,
                        address(query.with(value.getKey(), null))))
                .toList();
    }

    private static String label(String name, String value) {
        return switch (name) {
            case "speaker" -> "said by " + value;
            case "kind" -> "kind: " + value;
            case "act" -> "act: " + value;
            case "outlet" -> "in " + value;
            case "via" -> "relayed by " + value;
            case "since" -> "since " + value;
            case "until" -> "until " + value;
            default -> value;
        };
    }
}
