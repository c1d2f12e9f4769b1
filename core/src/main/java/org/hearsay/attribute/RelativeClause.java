package org.hearsay.attribute;

import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Finds the noun phrase before `who`, `which` and `that`.
final class RelativeClause {

    private final Scene scene;

    RelativeClause(Scene scene) {
        this.scene = scene;
    }

    /// The noun phrase that `who` or `which` at `offset` takes up: for `who` in `a person close to the talks, who …`
    /// the one
    /// that can speak.
    @Nullable
    Span phraseBefore(int offset) {
        int end = scene.prose().wordAt(offset);
        boolean who = scene.words().get(end).is("who");
        if (end > 0 && scene.words().get(end - 1).is(",")) {
            end--;
        }
        int from = startOfPhrase(end, offset);
        while (who
                && from > 0
                && from < end
                && !canSpeak(spanOf(from, end))
                && JOINING.contains(scene.words().get(from - 1).lower())) {
            from = startOfPhrase(from - 1, offset);
        }
        return from < end ? spanOf(from, end) : null;
    }

    private int startOfPhrase(int end, int offset) {
        Span sentence = scene.sentenceAt(offset);
        int from = end - 1;
        while (from >= 0
                && scene.words().get(from).start() >= sentence.start()
                && belongs(scene.words().get(from))) {
            from--;
        }
        return from + 1;
    }

    private Span spanOf(int from, int to) {
        return new Span(
                scene.words().get(from).start(), scene.words().get(to - 1).end());
    }

    private boolean canSpeak(Span span) {
        Head head = SourcePhrase.of(span, scene).head();
        boolean human = head != null
                && switch (head.kind()) {
                    case OFFICE, ROLE, SOURCE, CROWD -> true;
                    case DOCUMENT, OUTLET, ORGANISATION, ACCOUNT -> false;
                };
        return human || scene.cast().personAt(span) != null;
    }

    private static final Set<String> JOINING = Set.of("to", "with", "from", "by", "in", "of", "at", "for", "on");

    private static final Set<String> NOT_IN_PHRASE = Set.of(
            "that", "but", "when", "while", "because", "if", "as", "is", "are", "was", "were", "said", "says", "told",
            "by", "and", "to", "with", "from", "has", "have", "had");

    private static boolean belongs(Word word) {
        return (word.lexical() || word.is(".")) && !NOT_IN_PHRASE.contains(word.lower());
    }
}
