package org.hearsay.ledger;

import java.util.List;

/// A page of what a search found.
///
/// @param more whether further ones follow
public record Hits(List<Hit> hits, boolean more) {

    public static final Hits NONE = new Hits(List.of(), false);

    public Hits {
        hits = List.copyOf(hits);
    }

    /// One statement found.
    ///
    /// @param excerpt of its content, around the words asked for
    public record Hit(Said said, Excerpt excerpt) {}

    /// These statements, with what shows why they were found.
    public static Hits of(Search search, List<Said> found, boolean more) {
        return new Hits(
                found.stream()
                        .map(said -> new Hit(said, Excerpt.of(said.content(), search.terms())))
                        .toList(),
                more);
    }
}
