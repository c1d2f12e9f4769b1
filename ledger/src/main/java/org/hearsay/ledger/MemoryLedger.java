package org.hearsay.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.ledger.correction.Corrected;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
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
    private Corrections corrections = Corrections.NONE;
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
    public synchronized Optional<Corrected> record(String id) {
        return Optional.ofNullable(entries.get(id)).map(this::corrected);
    }

    private Corrected corrected(Entry entry) {
        return corrections.apply(entry.current().record());
    }

    @Override
    public synchronized int correct(List<Correction> more) {
        int before = corrections.all().size();
        corrections = Corrections.of(
                Stream.concat(corrections.all().stream(), more.stream()).toList());
        return corrections.all().size() - before;
    }

    @Override
    public synchronized Corrections corrections() {
        return corrections;
    }

    private Speakers speakers() {
        return new Speakers(inTime().map(this::corrected).toList(), corrections, families::origin);
    }

    @Override
    public synchronized List<Who> who(String name, Page page) {
        return speakers().who(naming -> Folding.namesMatch(name, naming.name())).stream()
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }

    @Override
    public synchronized Optional<Who> whoIs(String code) {
        return speakers().who(naming -> naming.code().equals(code)).stream().findFirst();
    }

    @Override
    public synchronized Hits saidBy(String code, Page page) {
        List<Said> said = speakers().said(code).stream()
                .skip(page.offset())
                .limit(page.limit() + 1L)
                .toList();
        return hits(Search.ALL, said, page);
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
        return hits(search, found, page);
    }

    /// @param upToOneMore the page's statements and, if there are further ones, the next
    private Hits hits(Search search, List<Said> upToOneMore, Page page) {
        return new Hits(
                upToOneMore.stream()
                        .limit(page.limit())
                        .map(said -> hit(search, said))
                        .toList(),
                upToOneMore.size() > page.limit());
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
        return speakers().count(kinds).stream()
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
        List<Said> all = own.stream().flatMap(this::said).toList();
        return new Stats.Outlet(
                name,
                articles.size(),
                articles.size() - own.size(),
                all.size(),
                all.stream().collect(groupingBy(said -> said.speaker().kind(), counting())),
                all.stream().collect(groupingBy(Said::form, counting())),
                speakers()
                        .mostCited(
                                own.stream().map(entry -> entry.current().id()).collect(toSet())));
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
        corrections = Corrections.NONE;
        families.clear();
    }

    private Stream<Said> found(Search search, Stream<Entry> inOrder) {
        Speakers speakers = speakers();
        return inOrder.map(this::corrected).flatMap(corrected -> speakers.found(search, corrected));
    }

    private Stream<Entry> inTime() {
        return entries.values().stream().sorted(IN_TIME);
    }

    private Stream<Said> said(Entry entry) {
        return Speakers.said(corrected(entry));
    }
}
