package org.hearsay.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
    /// @param copyOf id of the article whose text its article carries; `null` if it carries no other's
    /// @param copies how many other articles carry the text, 0 or more
    public record Hit(Said said, Excerpt excerpt, @Nullable String copyOf, long copies) {

        /// A statement with what shows why `search` found it.
        public static Hit of(Search search, Said said, @Nullable String copyOf, long copies) {
            return new Hit(said, Excerpt.of(said.content(), search.terms()), copyOf, copies);
        }
    }
}
