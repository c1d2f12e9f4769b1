package org.hearsay.ledger;

import static java.util.Comparator.comparing;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.ledger.Facets.Count;
import org.hearsay.ledger.Facets.Link;
import org.hearsay.ledger.Facets.Month;
import org.hearsay.model.Act;
import org.hearsay.model.SpeakerKind;

/// Counts statements one by one into [Facets].
final class Distribution {

    private long statements;
    private final Map<SpeakerKind, Long> kinds = new EnumMap<>(SpeakerKind.class);
    private final Map<Act, Long> acts = new EnumMap<>(Act.class);
    private final Map<String, Long> speakers = new HashMap<>();
    private final Map<String, Long> outlets = new HashMap<>();
    private final Map<String, Long> relays = new HashMap<>();
    private final Map<Pair, Long> links = new HashMap<>();
    private final Map<YearMonth, Map<SpeakerKind, Long>> months = new TreeMap<>();

    private record Pair(String outlet, String relay) {}

    void count(Said said) {
        SpeakerKind kind = said.speaker().kind();
        statements++;
        kinds.merge(kind, 1L, Long::sum);
        acts.merge(said.act(), 1L, Long::sum);
        String name = said.speaker().name();
        if (name != null && (kind == SpeakerKind.PERSON || kind == SpeakerKind.ORGANISATION)) {
            speakers.merge(name, 1L, Long::sum);
        }
        if (said.outlet() != null) {
            outlets.merge(said.outlet(), 1L, Long::sum);
        }
        for (String relay : new HashSet<>(said.via())) {
            relays.merge(relay, 1L, Long::sum);
            if (said.outlet() != null) {
                links.merge(new Pair(said.outlet(), relay), 1L, Long::sum);
            }
        }
        if (said.published() != null) {
            months.computeIfAbsent(YearMonth.from(said.published()), month -> new EnumMap<>(SpeakerKind.class))
                    .merge(kind, 1L, Long::sum);
        }
    }

    Facets facets(boolean all) {
        return new Facets(
                statements,
                all,
                kinds,
                acts,
                most(speakers),
                most(outlets),
                most(relays),
                links.entrySet().stream()
                        .map(link ->
                                new Link(link.getKey().outlet(), link.getKey().relay(), link.getValue()))
                        .sorted(comparing(Link::statements)
                                .reversed()
                                .thenComparing(Link::outlet)
                                .thenComparing(Link::relay))
                        .limit(2L * Facets.NAMES)
                        .toList(),
                months.entrySet().stream()
                        .map(month -> new Month(month.getKey(), month.getValue()))
                        .toList());
    }

    private static List<Count> most(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getValue()))
                .sorted(comparing(Count::statements).reversed().thenComparing(Count::name))
                .limit(Facets.NAMES)
                .toList();
    }
}
