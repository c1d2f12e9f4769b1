package org.hearsay.attribute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// A dictionary of words and phrases, looked up over the words of a text in lower case. Immutable once built.
///
/// @param <V> what is known of an entry
final class Phrases<V> {

    private final Map<String, V> entries;
    private final Map<String, Integer> longest = new HashMap<>();

    Phrases(Map<String, V> entries) {
        this.entries = Map.copyOf(entries);
        for (String phrase : entries.keySet()) {
            String[] words = phrase.split(" ");
            longest.merge(words[0], words.length, Math::max);
        }
    }

    /// A place where an entry stands: words `[from, to)` of the list searched.
    record Hit<V>(int from, int to, V value) {}

    /// The longest entry that begins at word `from`.
    @Nullable
    Hit<V> at(List<Word> words, int from) {
        Integer most = longest.get(words.get(from).lower());
        if (most == null) {
            return null;
        }
        for (int to = Math.min(words.size(), from + most); to > from; to--) {
            V value = entries.get(joined(words, from, to));
            if (value != null) {
                return new Hit<>(from, to, value);
            }
        }
        return null;
    }

    /// The longest entry that ends just before word `to`, of at most five words.
    @Nullable
    Hit<V> endingAt(List<Word> words, int to) {
        for (int from = Math.max(0, to - 5); from < to; from++) {
            V value = entries.get(joined(words, from, to));
            if (value != null) {
                return new Hit<>(from, to, value);
            }
        }
        return null;
    }

    /// The first entry found from word `from` on.
    @Nullable
    Hit<V> first(List<Word> words, int from) {
        for (int i = from; i < words.size(); i++) {
            Hit<V> hit = at(words, i);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    @Nullable
    V get(String phrase) {
        return entries.get(phrase);
    }

    private static String joined(List<Word> words, int from, int to) {
        if (to == from + 1) {
            return words.get(from).lower();
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from) {
                phrase.append(' ');
            }
            phrase.append(words.get(i).lower());
        }
        return phrase.toString();
    }
}
