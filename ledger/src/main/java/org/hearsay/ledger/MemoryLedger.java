package org.hearsay.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// A ledger in memory: the reference that says what the answers are, by looking at everything for every question.
///
/// It forgets all when it is closed. What is relevant it does not know: a search gives statements in order of
/// publication.
public final class MemoryLedger implements Ledger {

    private static final Comparator<Entry> IN_TIME = comparing(
                    (Entry entry) -> entry.current().record().article().published(), nullsFirst(naturalOrder()))
            .thenComparing(entry -> entry.current().id());

    private final Map<String, Entry> entries = new TreeMap<>();

    @Override
    public synchronized Added add(List<Reading> readings) {
        Added added = Added.NOTHING;
        for (Reading reading : readings) {
            added = added.plus(add(new Reading(reading.record(), reading.at().truncatedTo(ChronoUnit.MILLIS))));
        }
        return added;
    }

    private Added add(Reading reading) {
        String id = reading.id();
        Entry entry = entries.get(id);
        if (entry == null) {
            entries.put(id, new Entry(List.of(reading)));
            return new Added(1, 0, 0);
        }
        if (knows(id, reading.record().model())) {
            return new Added(0, 0, 1);
        }
        List<Reading> readings = new ArrayList<>(entry.readings());
        readings.add(reading);
        entries.put(id, new Entry(readings));
        return new Added(0, 1, 0);
    }

    @Override
    public synchronized boolean knows(String id, ModelVersion model) {
        Entry entry = entries.get(id);
        return entry != null
                && entry.readings().stream()
                        .anyMatch(reading -> reading.record().model().equals(model));
    }

    @Override
    public synchronized Optional<Entry> article(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public synchronized List<String> ids(String prefix, int most) {
        return entries.keySet().stream()
                .filter(id -> id.startsWith(prefix))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Hits search(Search search, Page page) {
        List<Said> found = inTime().flatMap(entry -> said(entry)
                        .filter(said -> search.accepts(entry.current().record().article(), said)))
                .skip(page.offset())
                .limit(page.limit() + 1L)
                .toList();
        return Hits.of(search, found.stream().limit(page.limit()).toList(), found.size() > page.limit());
    }

    @Override
    public synchronized List<SpeakerCount> speakers(Set<SpeakerKind> kinds, Page page) {
        record Name(String name, SpeakerKind kind) {}
        Map<Name, List<Said>> byName = new HashMap<>();
        inTime().flatMap(MemoryLedger::said).forEach(said -> {
            String name = said.speaker().name();
            if (name != null && kinds.contains(said.speaker().kind())) {
                byName.computeIfAbsent(new Name(name, said.speaker().kind()), key -> new ArrayList<>())
                        .add(said);
            }
        });
        return byName.entrySet().stream()
                .map(entry -> new SpeakerCount(
                        entry.getKey().name(),
                        entry.getKey().kind(),
                        entry.getValue().size(),
                        entry.getValue().stream().map(Said::article).distinct().count(),
                        entry.getValue().stream()
                                .map(Said::outlet)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()))
                .sorted(comparing(SpeakerCount::statements)
                        .reversed()
                        .thenComparing(SpeakerCount::name)
                        .thenComparing(count -> count.kind().name()))
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }

    @Override
    public synchronized Stats stats() {
        Map<Optional<String>, List<Entry>> byOutlet = entries.values().stream()
                .collect(groupingBy(entry ->
                        Optional.ofNullable(entry.current().record().article().outlet())));
        List<Stats.Outlet> outlets = byOutlet.entrySet().stream()
                .map(group -> outlet(group.getKey().orElse(null), group.getValue()))
                .toList();
        return new Stats(
                entries.size(),
                entries.values().stream()
                        .mapToLong(entry -> entry.readings().size())
                        .sum(),
                outlets.stream().mapToLong(Stats.Outlet::statements).sum(),
                outlets);
    }

    private static Stats.Outlet outlet(@Nullable String name, List<Entry> articles) {
        List<Said> all = articles.stream().flatMap(MemoryLedger::said).toList();
        return new Stats.Outlet(
                name,
                articles.size(),
                all.size(),
                all.stream().collect(groupingBy(said -> said.speaker().kind(), counting())),
                all.stream().collect(groupingBy(Said::form, counting())));
    }

    @Override
    public void forEachReading(Consumer<Reading> sink) {
        List<Entry> all;
        synchronized (this) {
            all = inTime().toList();
        }
        for (Entry entry : all) {
            entry.readings().forEach(sink);
        }
    }

    @Override
    public synchronized void close() {
        entries.clear();
    }

    private Stream<Entry> inTime() {
        return entries.values().stream().sorted(IN_TIME);
    }

    private static Stream<Said> said(Entry entry) {
        Article article = entry.current().record().article();
        String id = article.id();
        return entry.current().record().statements().stream().map(statement -> Said.of(article, id, statement));
    }
}
