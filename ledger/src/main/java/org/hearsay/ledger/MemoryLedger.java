package org.hearsay.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
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
import org.hearsay.model.Record;
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

    private static final Comparator<Entry> NEWEST_FIRST = comparing(
                    (Entry entry) -> entry.current().record().article().published(), nullsLast(reverseOrder()))
            .thenComparing(entry -> entry.current().id());

    private final Map<String, Entry> entries = new TreeMap<>();
    private final MemoryFamilies families = new MemoryFamilies();

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
            return new Added(1, 0, 0, families.add(reading.record().article()));
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
    public synchronized Optional<Family> copies(String id) {
        List<Article> articles = families.of(id).stream()
                .map(member -> current(member).article())
                .toList();
        return articles.isEmpty() ? Optional.empty() : Optional.of(Family.of(articles));
    }

    private Record current(String id) {
        return Objects.requireNonNull(entries.get(id)).current().record();
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
        return page(search, page, inTime());
    }

    @Override
    public synchronized Hits newest(Search search, Page page) {
        return page(search, page, entries.values().stream().sorted(NEWEST_FIRST));
    }

    private Hits page(Search search, Page page, Stream<Entry> inOrder) {
        List<Said> found = found(search, inOrder)
                .skip(page.offset())
                .limit(page.limit() + 1L)
                .toList();
        return new Hits(
                found.stream()
                        .limit(page.limit())
                        .map(said -> hit(search, said))
                        .toList(),
                found.size() > page.limit());
    }

    private Hits.Hit hit(Search search, Said said) {
        String id = said.article();
        return Hits.Hit.of(
                search,
                said,
                families.isCopy(id) ? families.origin(id) : null,
                families.of(id).size() - 1);
    }

    @Override
    public synchronized Facets facets(Search search, int most) {
        List<Said> found = found(search, inTime()).limit(most + 1L).toList();
        Distribution distribution = new Distribution();
        found.stream().limit(most).forEach(distribution::count);
        return distribution.facets(found.size() <= most);
    }

    @Override
    public synchronized List<Headline> headlines(Page page) {
        return entries.values().stream()
                .sorted(NEWEST_FIRST)
                .map(entry -> headline(entry.current()))
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }

    private static Headline headline(Reading reading) {
        Article article = reading.record().article();
        return new Headline(
                reading.id(),
                article.outlet(),
                article.published(),
                article.headline(),
                article.origin(),
                reading.record().statements().size());
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
                .map(entry -> count(entry.getKey().name(), entry.getKey().kind(), entry.getValue()))
                .sorted(comparing(SpeakerCount::statements)
                        .reversed()
                        .thenComparing(SpeakerCount::name)
                        .thenComparing(count -> count.kind().name()))
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }

    private SpeakerCount count(String name, SpeakerKind kind, List<Said> all) {
        Map<String, Long> byArticle = all.stream().collect(groupingBy(Said::article, counting()));
        Map<String, Long> byOrigin = new HashMap<>();
        byArticle.forEach((article, statements) -> byOrigin.merge(families.origin(article), statements, Math::max));
        return new SpeakerCount(
                name,
                kind,
                byOrigin.values().stream().mapToLong(Long::longValue).sum(),
                byOrigin.size(),
                all.stream()
                        .map(Said::outlet)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                byArticle.size() - byOrigin.size());
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
                outlets.stream().mapToLong(Stats.Outlet::copies).sum(),
                entries.values().stream()
                        .mapToLong(entry -> entry.readings().size())
                        .sum(),
                outlets.stream().mapToLong(Stats.Outlet::statements).sum(),
                outlets);
    }

    private Stats.Outlet outlet(@Nullable String name, List<Entry> articles) {
        List<Entry> own = articles.stream()
                .filter(entry -> !families.isCopy(entry.current().id()))
                .toList();
        List<Said> all = own.stream().flatMap(MemoryLedger::said).toList();
        return new Stats.Outlet(
                name,
                articles.size(),
                articles.size() - own.size(),
                all.size(),
                all.stream().collect(groupingBy(said -> said.speaker().kind(), counting())),
                all.stream().collect(groupingBy(Said::form, counting())),
                mostCited(all));
    }

    private static List<Stats.Cited> mostCited(List<Said> all) {
        Map<SpeakerKind, Map<String, Long>> counts = all.stream()
                .filter(said -> said.speaker().name() != null
                        && Stats.CITED.contains(said.speaker().kind()))
                .collect(groupingBy(
                        said -> said.speaker().kind(),
                        groupingBy(said -> String.valueOf(said.speaker().name()), counting())));
        return counts.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(name -> new Stats.Cited(name.getKey(), kind.getKey(), name.getValue())))
                .sorted(comparing(Stats.Cited::statements)
                        .reversed()
                        .thenComparing(Stats.Cited::name)
                        .thenComparing(cited -> cited.kind().name()))
                .limit(Stats.MOST_CITED)
                .toList();
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
        families.clear();
    }

    private static Stream<Said> found(Search search, Stream<Entry> inOrder) {
        return inOrder.flatMap(entry -> said(entry)
                .filter(said -> search.accepts(entry.current().record().article(), said)));
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
