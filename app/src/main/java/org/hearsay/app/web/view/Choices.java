package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Facets.Count;

/// What a search can be narrowed by in one respect.
///
/// @param title e.g. `Outlet`
/// @param choices the most statements first
public record Choices(String title, List<Choice> choices) {

    private static final int NAMES = 8;

    /// One of them.
    ///
    /// @param label in words
    /// @param statements how many the search finds of it, 1 or more
    /// @param chosen whether the search is narrowed by it already
    /// @param address of the search with the choice made or, if it was, taken back
    public record Choice(String label, long statements, boolean chosen, String address) {}

    /// In every respect in which something can be chosen.
    static List<Choices> of(Query query, Facets facets) {
        List<Choices> all = new ArrayList<>();
        add(all, query, "Kind of source", "kind", constants(facets.kinds(), Wording::of));
        add(all, query, "Act", "act", constants(facets.acts(), act -> Wording.act(act, false)));
        add(all, query, "Speaker", "speaker", names(facets.speakers()));
        add(all, query, "Outlet", "outlet", names(facets.outlets()));
        add(all, query, "Relayed by", "via", names(facets.relays()));
        return all;
    }

    private record Option(String value, String label, long statements) {}

    private static void add(List<Choices> all, Query query, String title, String name, List<Option> options) {
        if (!options.isEmpty()) {
            all.add(new Choices(
                    title,
                    options.stream().map(option -> choice(query, name, option)).toList()));
        }
    }

    private static Choice choice(Query query, String name, Option option) {
        boolean chosen = query.value(name).equalsIgnoreCase(option.value());
        Query then = query.with(name, chosen ? null : option.value());
        return new Choice(option.label(), option.statements(), chosen, "/search?" + then.string());
    }

    private static <E extends Enum<E>> List<Option> constants(Map<E, Long> counts, Function<E, String> words) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<E, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(count -> new Option(
                        count.getKey().name().toLowerCase(Locale.ROOT), words.apply(count.getKey()), count.getValue()))
                .toList();
    }

    private static List<Option> names(List<Count> counts) {
        return counts.stream()
                .limit(NAMES)
                .map(count -> new Option(count.name(), count.name(), count.statements()))
                .toList();
    }
}
