package org.hearsay.ledger.naming;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one thing is called.
///
/// @param term as asked for
/// @param names the most used first; the term itself among them
/// @param because what says that they are one, in the order found; empty if the term has no other name
public record Naming(String term, List<Name> names, List<Alias> because) {

    /// One of its names.
    ///
    /// @param uses by whom, the most first
    public record Name(String name, List<Use> uses) {
        public Name {
            uses = List.copyOf(uses);
        }

        /// How often it stands in all articles.
        public int count() {
            return uses.stream().mapToInt(Use::count).sum();
        }
    }

    /// Who uses a name.
    ///
    /// @param outlet `null` if it is not known
    /// @param speaker in whose statement it stands; `null` in what the article tells itself
    /// @param first day of the first article with it; `null` if not known
    /// @param last day of the last article with it; `null` if not known
    /// @param article id of one with it
    /// @param example a sentence with it
    public record Use(
            @Nullable String outlet,
            @Nullable String speaker,
            int count,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            String article,
            String example) {}

    public Naming {
        names = List.copyOf(names);
        because = List.copyOf(because);
    }
}
