package org.hearsay.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Form;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// A ledger in numbers. What an outlet says is counted in its own articles alone, not in copies of others'.
///
/// @param articles all of them
/// @param copies how many of these carry another's text
/// @param readings 1 or more an article
/// @param statements of the current reading of each article that is no copy
/// @param outlets the most articles first, then by name; articles of no known outlet are under `null`, last of their
///     count
public record Stats(long articles, long copies, long readings, long statements, List<Outlet> outlets) {

    public static final Stats EMPTY = new Stats(0, 0, 0, 0, List.of());

    /// How many speakers an outlet's numbers name.
    public static final int MOST_CITED = 3;

    /// Of which kinds those are: who has a name, or a post that one alone holds.
    public static final Set<SpeakerKind> CITED =
            Set.of(SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.OFFICE);

    /// Puts the outlets in order.
    public Stats {
        outlets = outlets.stream()
                .sorted(comparing(Outlet::articles).reversed().thenComparing(Outlet::name, nullsLast(naturalOrder())))
                .toList();
    }

    /// How many texts there are: articles that are no copies.
    public long origins() {
        return articles - copies;
    }

    /// One outlet in numbers.
    ///
    /// @param name `null` if it is not known
    /// @param articles all of them
    /// @param copies how many of these carry another's text
    /// @param statements of its articles that are no copies
    /// @param kinds those statements by kind of speaker; kinds without any are left out
    /// @param forms those statements by form; forms without any are left out
    /// @param mostCited the persons, organisations and offices that say most of them, those with most first,
    ///     then by name; at most [#MOST_CITED]
    public record Outlet(
            @Nullable String name,
            long articles,
            long copies,
            long statements,
            Map<SpeakerKind, Long> kinds,
            Map<Form, Long> forms,
            List<Cited> mostCited) {

        public Outlet {
            kinds = Map.copyOf(kinds);
            forms = Map.copyOf(forms);
            mostCited = List.copyOf(mostCited);
        }
    }

    /// How often an outlet cites a name.
    ///
    /// @param statements 1 or more
    public record Cited(String name, SpeakerKind kind, long statements) {}
}
