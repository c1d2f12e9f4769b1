package org.hearsay.ledger.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the tables taken from WordNet tell of English words. Immutable, made once.
///
/// @param lemmas by irregular form: `saw`, `see`
/// @param roots by noun of a deed or adjective of a thing, what it is made from: `agreement`, `agree`
/// @param synonyms words that mostly mean one thing: `disappear`, `vanish`
/// @param contraries pairs: `aware`, `unaware`
/// @param verbs words that are mostly verbs, in their dictionary form
/// @param words common words in their dictionary form
record WordNet(
        Map<String, String> lemmas,
        Map<String, String> roots,
        List<List<String>> synonyms,
        List<List<String>> contraries,
        Set<String> verbs,
        Set<String> words) {

    static final WordNet ENGLISH = load();

    private static final int SHORTEST = 3;

    private static WordNet load() {
        return new WordNet(
                pairs("wordnet/forms.tsv"),
                pairs("wordnet/roots.tsv"),
                Sheet.rows(WordNet.class, "wordnet/synonyms.tsv").stream()
                        .map(row -> List.of(row.getFirst().split(" ")))
                        .toList(),
                Sheet.rows(WordNet.class, "wordnet/contraries.tsv"),
                Set.copyOf(Sheet.words(WordNet.class, "wordnet/verbs.txt")),
                Set.copyOf(new HashSet<>(Sheet.words(WordNet.class, "wordnet/words.txt"))));
    }

    private static Map<String, String> pairs(String table) {
        return Sheet.rows(WordNet.class, table).stream()
                .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast, (first, second) -> first));
    }

    /// Whether a word, in whatever inflection, is in the dictionary; else, written with a capital, it is a name.
    ///
    /// @param lower in lower case
    boolean knows(String lower) {
        if (lower.length() < SHORTEST || words.contains(lower) || lemmas.containsKey(lower)) {
            return true;
        }
        for (String[] ending : INFLECTIONS) {
            if (lower.endsWith(ending[0])
                    && words.contains(lower.substring(0, lower.length() - ending[0].length()) + ending[1])) {
                return true;
            }
        }
        return doubled(lower, "ed") || doubled(lower, "ing");
    }

    private static final String[][] INFLECTIONS = {
        {"s", ""},
        {"es", ""},
        {"ies", "y"},
        {"ed", ""},
        {"ed", "e"},
        {"ied", "y"},
        {"ing", ""},
        {"ing", "e"},
        {"er", ""},
        {"er", "e"},
        {"est", ""},
        {"est", "e"},
        {"ly", ""},
        {"men", "man"},
    };

    /// `stopped`, `planning`.
    private boolean doubled(String lower, String ending) {
        int at = lower.length() - ending.length();
        return lower.endsWith(ending)
                && at > 2
                && lower.charAt(at - 1) == lower.charAt(at - 2)
                && words.contains(lower.substring(0, at - 1));
    }
}
