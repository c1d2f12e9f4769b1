package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Phrases of a table's first column, found in words, also where an adverb stands within: `could not independently be`.
/// Immutable.
public final class PhraseList {

    private final Map<String, List<Row>> byFirst = new HashMap<>();

    /// A row of the table, its first column cut into words.
    record Row(List<String> words, List<String> columns) {}

    private PhraseList(List<List<String>> rows) {
        for (List<String> columns : rows) {
            List<String> words = List.of(columns.getFirst().split(" "));
            byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(new Row(words, columns));
        }
        byFirst.values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    }

    /// @param beside a class of the table's package
    public static PhraseList load(Class<?> beside, String table) {
        return new PhraseList(Sheet.rows(beside, table));
    }

    /// The columns of the first phrase that stands in `words`; `null` if none does.
    public @Nullable List<String> in(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            List<String> found = at(words, at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// The columns of the longest phrase that begins there; `null` if none does.
    public @Nullable List<String> at(List<Word> words, int at) {
        for (Row row : byFirst.getOrDefault(words.get(at).lower(), List.of())) {
            if (stands(row.words(), words, at)) {
                return row.columns();
            }
        }
        return null;
    }

    private static boolean stands(List<String> phrase, List<Word> words, int at) {
        int next = at;
        for (String part : phrase) {
            boolean adverb =
                    next > at && next < words.size() && words.get(next).lower().endsWith("ly");
            if (adverb && !words.get(next).is(part)) {
                next++;
            }
            if (next >= words.size() || !words.get(next).is(part)) {
                return false;
            }
            next++;
        }
        return true;
    }
}
