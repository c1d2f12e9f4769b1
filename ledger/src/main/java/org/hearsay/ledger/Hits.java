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

    /// The page of these statements that answers `search`.
    ///
    /// @param upToOneMore the page's statements and, if there are further ones, the next
    public static Hits of(Search search, Page page, List<Said> upToOneMore) {
        List<Hit> hits = upToOneMore.stream()
                .limit(page.limit())
                .map(said -> new Hit(said, Excerpt.of(said.content(), search.terms())))
                .toList();
        return new Hits(hits, upToOneMore.size() > page.limit());
    }
}
