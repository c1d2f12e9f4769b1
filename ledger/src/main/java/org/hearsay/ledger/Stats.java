package org.hearsay.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Form;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// A ledger in numbers. Articles are counted as they are: copies of one text in two outlets are two.
///
/// @param readings 1 or more an article
/// @param statements of each article's current reading
/// @param outlets the most articles first, then by name; articles of no known outlet are under `null`, last of their
///     count
public record Stats(long articles, long readings, long statements, List<Outlet> outlets) {

    public static final Stats EMPTY = new Stats(0, 0, 0, List.of());

    /// Puts the outlets in order.
    public Stats {
        outlets = outlets.stream()
                .sorted(comparing(Outlet::articles).reversed().thenComparing(Outlet::name, nullsLast(naturalOrder())))
                .toList();
    }

    /// One outlet in numbers.
    ///
    /// @param name `null` if it is not known
    /// @param kinds statements by kind of speaker; kinds without any are left out
    /// @param forms statements by form; forms without any are left out
    public record Outlet(
            @Nullable String name,
            long articles,
            long statements,
            Map<SpeakerKind, Long> kinds,
            Map<Form, Long> forms) {

        public Outlet {
            kinds = Map.copyOf(kinds);
            forms = Map.copyOf(forms);
        }
    }
}
