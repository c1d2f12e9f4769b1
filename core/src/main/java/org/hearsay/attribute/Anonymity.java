package org.hearsay.attribute;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Finds the words that say why a source is not named: `who spoke on condition of anonymity because …`.
final class Anonymity {

    private static final Set<String> LEAD_IN = Set.of(
            "who",
            "speaking",
            "spoke",
            "and",
            "has",
            "had",
            "have",
            "was",
            "were",
            "is",
            "are",
            "also",
            "both",
            "only",
            "speak",
            "talking",
            "talked",
            "agreed",
            "to");

    private Anonymity() {}

    /// The justification in the sentence of `source`, from its `who` or `speaking` to the end of its clause.
    static @Nullable String of(Span source, Scene scene) {
        Span sentence = scene.sentenceAt(source.start());
        List<Word> words = scene.prose().words(sentence);
        Phrases.Hit<Boolean> hit = scene.lexicon().anonymity.first(words, 0);
        if (hit == null) {
            return null;
        }
        int from = hit.from();
        while (from > 0 && LEAD_IN.contains(words.get(from - 1).lower())) {
            from--;
        }
        if (words.get(from).is("and")) {
            from++;
        }
        int to = hit.to();
        while (to < words.size() && !closes(words.get(to))) {
            to++;
        }
        return scene.prose()
                .text()
                .substring(words.get(from).start(), words.get(to - 1).end());
    }

    private static boolean closes(Word word) {
        return !word.lexical() && !word.is("'") && !word.is("’");
    }
}
