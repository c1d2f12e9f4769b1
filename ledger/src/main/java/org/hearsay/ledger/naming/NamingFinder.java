package org.hearsay.ledger.naming;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.text.Prose;
import org.jspecify.annotations.Nullable;

/// Learns which names go together and finds who uses which. For one thread.
///
/// A question looks through all texts, in time proportional to their length.
public final class NamingFinder {

    private final AliasReader reader = new AliasReader();
    private final List<Record> records = new ArrayList<>();
    private final List<Alias> aliases = new ArrayList<>();

    /// Adds an article.
    public void add(Record record) {
        records.add(record);
        aliases.addAll(reader.read(record.article()));
    }

    /// Says that two names are one thing's.
    public void same(String first, String second) {
        aliases.add(new Alias(first.strip(), second.strip(), "", "your list"));
    }

    /// What the articles say outright, in the order found.
    public List<Alias> aliases() {
        return List.copyOf(aliases);
    }

    /// What a thing is called, and by whom.
    ///
    /// @param term one of its names; case and an article before it do not count
    public Naming of(String term) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<Alias> because = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(term));
        while (!open.isEmpty()) {
            String name = open.remove();
            if (names.putIfAbsent(AliasReader.key(name), name) == null) {
                for (Alias alias : aliases) {
                    boolean first = AliasReader.key(alias.first()).equals(AliasReader.key(name));
                    if (first || AliasReader.key(alias.second()).equals(AliasReader.key(name))) {
                        because.add(alias);
                        open.add(first ? alias.second() : alias.first());
                    }
                }
            }
        }
        List<Naming.Name> found = names.entrySet().stream()
                .map(name -> new Naming.Name(name.getValue(), uses(name.getKey())))
                .sorted(comparing(Naming.Name::count).reversed())
                .toList();
        return new Naming(term, found, List.copyOf(because));
    }

    private List<Naming.Use> uses(String key) {
        record Who(@Nullable String outlet, @Nullable String speaker) {}
        Map<Who, Naming.Use> uses = new LinkedHashMap<>();
        for (Record record : records) {
            Article article = record.article();
            String lower = article.text().toLowerCase(Locale.ROOT).replace('’', '\'');
            for (int at = find(lower, key, 0); at >= 0; at = find(lower, key, at + key.length())) {
                String speaker = speaker(record, at);
                uses.merge(
                        new Who(article.outlet(), speaker),
                        new Naming.Use(
                                article.outlet(),
                                speaker,
                                1,
                                article.published(),
                                article.published(),
                                article.id(),
                                sentence(article.text(), at)),
                        NamingFinder::both);
            }
        }
        return uses.values().stream()
                .sorted(comparing(Naming.Use::count).reversed())
                .toList();
    }

    private static Naming.Use both(Naming.Use one, Naming.Use other) {
        return new Naming.Use(
                one.outlet(),
                one.speaker(),
                one.count() + other.count(),
                earlier(one.first(), other.first()),
                later(one.last(), other.last()),
                one.article(),
                one.example());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    /// Where `key` stands as whole words; -1 if it does not.
    private static int find(String text, String key, int from) {
        int at = key.isEmpty() ? -1 : text.indexOf(key, from);
        while (at >= 0 && !(edge(text, at - 1) && edge(text, at + key.length()))) {
            at = text.indexOf(key, at + 1);
        }
        return at;
    }

    private static boolean edge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /// Of the innermost statement there.
    private static @Nullable String speaker(Record record, int at) {
        Statement inner = null;
        for (Statement statement : record.statements()) {
            boolean holds = statement.content().spans().stream().anyMatch(span -> span.contains(at));
            if (holds
                    && (inner == null
                            || statement.content().hull().length()
                                    < inner.content().hull().length())) {
                inner = statement;
            }
        }
        return inner == null ? null : Objects.requireNonNullElse(inner.speaker().name(), "nobody named");
    }

    private static String sentence(String text, int at) {
        int from = Math.max(text.lastIndexOf("\n", at), Math.max(0, at - MOST_BEFORE));
        int to = Math.min(text.length(), at + MOST_BEFORE);
        Prose around = Prose.of(text.substring(from, to));
        Span span = around.sentences().get(around.sentenceAt(at - from));
        return span.in(around.text()).strip();
    }

    private static final int MOST_BEFORE = 400;
}
