package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What is known of English words, from the tables beside this package. Thread-safe.
final class Vocabulary {

    /// What a word says little by.
    private static final double GENERIC_WEIGHT = 0.15;

    private static final double NAME_WEIGHT = 1.5;
    /// Of a common noun within a name.
    private static final double NOUN_WEIGHT = 0.5;

    private static final int SHORTEST_PAST = 4;

    private final Stems stems = new Stems();
    private final Names names = new Names();
    private final Set<String> stops;
    private final Set<String> nameNouns = Set.copyOf(Sheet.words(Vocabulary.class, "name-nouns.txt"));
    private final Set<String> generic = new HashSet<>();
    private final Map<String, String> synonyms = new HashMap<>();
    private final Map<String, Map<String, Boolean>> poles = new HashMap<>();
    private final List<Negator> negators = new ArrayList<>();
    private final Map<String, String> irregular = new HashMap<>();
    private final Map<String, Map<String, String>> sorts = new HashMap<>();
    private final Map<Read, Notion> notions = new ConcurrentHashMap<>();
    private final Map<String, String> once = new ConcurrentHashMap<>();

    /// A word as it stands in a place.
    private record Read(String word, String lower, boolean name, boolean denied) {}

    /// A phrase that negates, or looks so and does not.
    record Negator(List<String> words, boolean negates) {}

    Vocabulary() {
        stops = Set.copyOf(Sheet.words(Vocabulary.class, "stop-words.txt"));
        for (List<String> row : Sheet.rows(Vocabulary.class, "irregular-forms.txt")) {
            List<String> forms = words(row.getFirst());
            forms.forEach(form -> irregular.put(form, forms.getFirst()));
        }
        Sheet.words(Vocabulary.class, "generic-words.txt").forEach(word -> generic.add(stem(word)));
        for (List<String> row : Sheet.rows(Vocabulary.class, "synonyms.tsv")) {
            List<String> words = words(row.getFirst());
            words.forEach(word -> synonyms.putIfAbsent(stem(word), stem(words.getFirst())));
        }
        for (List<String> row : Sheet.rows(Vocabulary.class, "antonyms.tsv")) {
            String pair = row.get(2) + ":" + row.get(0) + "/" + row.get(1);
            words(row.get(0)).forEach(word -> pole(word, pair, true));
            words(row.get(1)).forEach(word -> pole(word, pair, false));
        }
        for (List<String> row : Sheet.rows(Vocabulary.class, "kinds-apart.tsv")) {
            for (String same : words(row.getFirst())) {
                for (String word : same.split("=")) {
                    sorts.computeIfAbsent(key(word, false), key -> new HashMap<>())
                            .put(row.getFirst(), same);
                }
            }
        }
        for (List<String> row : Sheet.rows(Vocabulary.class, "negators.tsv")) {
            negators.add(new Negator(words(row.getFirst()), row.get(1).equals("negates")));
        }
        negators.sort((a, b) -> b.words().size() - a.words().size());
    }

    private static List<String> words(String column) {
        return List.of(column.split("\\s+"));
    }

    private void pole(String word, String pair, boolean side) {
        poles.computeIfAbsent(stem(word), key -> new HashMap<>()).put(pair, side);
    }

    /// Without inflection, regular or not.
    String stem(String lower) {
        return stems.of(irregular.getOrDefault(lower, lower));
    }

    boolean stops(String lower) {
        return stops.contains(lower);
    }

    /// The longest first.
    List<Negator> negators() {
        return negators;
    }

    /// @param lower a word in lower case, without a possessive mark
    String key(String lower, boolean name) {
        String stem = name ? names.key(lower) : stem(lower);
        String key = name ? stem : synonyms.getOrDefault(stem, stem);
        return once(key);
    }

    /// One notion a word, however often it is read, as there are far fewer words than places where they stand.
    ///
    /// @param lower a word in lower case, without a possessive mark
    Notion notion(String word, String lower, boolean name, boolean denied) {
        return notions.computeIfAbsent(new Read(word, lower, name, denied), this::notion);
    }

    private Notion notion(Read read) {
        String lower = read.lower();
        String stem = stem(lower);
        boolean common = generic.contains(stem);
        boolean noun = read.name() && nameNouns.contains(lower);
        boolean asName = read.name() && !common && !noun && !synonyms.containsKey(stem);
        double weight = common ? GENERIC_WEIGHT : noun ? NOUN_WEIGHT : asName ? NAME_WEIGHT : 1;
        String key = key(lower, asName);
        return new Notion(
                key,
                read.word(),
                weight,
                asName,
                !asName && past(lower),
                read.denied(),
                poles.getOrDefault(stem, Map.of()),
                sorts.getOrDefault(key, Map.of()));
    }

    /// The same text, but one object however often it is given: for what stands in very many claims.
    String once(String text) {
        return once.computeIfAbsent(text, one -> one);
    }

    private boolean past(String lower) {
        return (lower.length() > SHORTEST_PAST && lower.endsWith("ed"))
                || (irregular.containsKey(lower) && !irregular.get(lower).equals(lower));
    }

    boolean generic(String lower) {
        return generic.contains(stem(lower));
    }
}
