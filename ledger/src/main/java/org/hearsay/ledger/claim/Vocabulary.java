package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What is known of English words, from the tables beside this package. Thread-safe.
final class Vocabulary {

    /// What a word says little by.
    private static final double GENERIC_WEIGHT = 0.15;

    private static final double NAME_WEIGHT = 1.5;
    /// Of a common noun within a name.
    private static final double NOUN_WEIGHT = 0.5;

    private static final int SHORTEST_PAST = 4;

    /// Far more than news has; a text of made-up words shall not fill the memory.
    private static final int MOST_KEPT = 1_000_000;

    private final Stems stems = new Stems();
    private final Names names = new Names();
    private final Set<String> stops;
    private final Set<String> nameNouns = Set.copyOf(Sheet.words(Vocabulary.class, "name-nouns.txt"));
    private final Set<String> generic = new HashSet<>();
    private final Map<String, String> synonyms = new HashMap<>();
    private final Map<String, Map<String, Boolean>> poles = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();
    private final PhraseList multiwords = PhraseList.load(Vocabulary.class, "multiwords.tsv");
    private final List<Negator> negators = new ArrayList<>();
    private final Map<String, String> irregular = new HashMap<>(WordNet.ENGLISH.lemmas());
    private final Map<String, String> roots = new HashMap<>();
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
        Sheet.rows(Vocabulary.class, "synonyms.tsv").forEach(row -> synonymous(words(row.getFirst())));
        learn(WordNet.ENGLISH);
        for (List<String> row : Sheet.rows(Vocabulary.class, "antonyms.tsv")) {
            contrary(words(row.get(0)), words(row.get(1)), row.get(2));
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

    /// The project's own tables come first: WordNet's synonyms and roots are for words that these do not have.
    private void learn(WordNet english) {
        english.verbs().forEach(verb -> verbs.add(stem(verb)));
        english.roots().forEach((word, root) -> {
            String stem = stem(word);
            if (!synonyms.containsKey(stem) && !stem.equals(stem(root)) && !generic.contains(stem)) {
                roots.putIfAbsent(stem, stem(root));
            }
        });
        english.synonyms().stream()
                .filter(words -> words.stream().noneMatch(word -> generic(word) || stops(word)))
                .forEach(words -> synonymous(words.stream()
                        .filter(word -> !synonyms.containsKey(stem(word)))
                        .toList()));
        Set<String> sorted = Sheet.rows(Vocabulary.class, "kinds-apart.tsv").stream()
                .flatMap(row -> Arrays.stream(row.getFirst().split("[\\s=]+")))
                .map(this::stem)
                .collect(Collectors.toSet());
        english.contraries().stream()
                .filter(pair -> !sorted.contains(stem(pair.getFirst())) || !sorted.contains(stem(pair.getLast())))
                .forEach(pair -> contrary(List.of(pair.getFirst()), List.of(pair.getLast()), "state"));
    }

    private void synonymous(List<String> words) {
        words.forEach(word -> synonyms.putIfAbsent(stem(word), rooted(stem(words.getFirst()))));
    }

    private void contrary(List<String> words, List<String> others, String sort) {
        String pair = sort + ":" + String.join(" ", words) + "/" + String.join(" ", others);
        words.forEach(word -> pole(word, pair, true));
        others.forEach(word -> pole(word, pair, false));
    }

    private void pole(String word, String pair, boolean side) {
        poles.computeIfAbsent(key(word, false), key -> new HashMap<>()).putIfAbsent(pair, side);
    }

    private String rooted(String stem) {
        return roots.getOrDefault(stem, stem);
    }

    /// Without inflection, regular or not.
    String stem(String lower) {
        return stems.of(irregular.getOrDefault(lower, lower));
    }

    boolean stops(String lower) {
        return stops.contains(lower);
    }

    /// Several words that say what one says, the longest first: phrase and word.
    PhraseList multiwords() {
        return multiwords;
    }

    /// The longest first.
    List<Negator> negators() {
        return negators;
    }

    /// @param lower a word in lower case, without a possessive mark
    String key(String lower, boolean name) {
        if (name) {
            return once(names.key(lower));
        }
        String stem = stem(lower);
        String known = synonyms.get(stem);
        if (known != null) {
            return known;
        }
        String root = rooted(stem);
        return once(synonyms.getOrDefault(root, root));
    }

    /// One notion a word, however often it is read, as there are far fewer words than places where they stand.
    ///
    /// @param lower a word in lower case, without a possessive mark
    Notion notion(String word, String lower, boolean name, boolean denied) {
        Read read = new Read(word, lower, name, denied);
        return notions.size() < MOST_KEPT ? notions.computeIfAbsent(read, this::notion) : notion(read);
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
                asName ? Map.of() : poles.getOrDefault(key, Map.of()),
                sorts.getOrDefault(key, Map.of()));
    }

    /// The same text, but one object however often it is given: for what stands in very many claims.
    String once(String text) {
        return once.size() < MOST_KEPT ? once.computeIfAbsent(text, one -> one) : once.getOrDefault(text, text);
    }

    private boolean past(String lower) {
        return verbs.contains(stem(lower))
                || (lower.length() > SHORTEST_PAST && lower.endsWith("ed"))
                || (irregular.containsKey(lower) && !irregular.get(lower).equals(lower));
    }

    boolean generic(String lower) {
        return generic.contains(stem(lower));
    }
}
