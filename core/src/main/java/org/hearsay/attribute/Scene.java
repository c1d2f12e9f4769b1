package org.hearsay.attribute;

import java.util.List;
import java.util.Set;
import org.hearsay.encode.Entity;
import org.hearsay.encode.Labels;
import org.hearsay.model.Span;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// What a rule may look at: the text cut into its parts and all that the encoder saw in it.
///
/// @param cast who appears in it under a name
record Scene(Prose prose, Labels labels, Lexicon lexicon, Cast cast) {

    private static final Set<String> TITLE_WORDS = Set.of("the", "foreign", "prime", "former", "then");

    static Scene of(Prose prose, Labels labels, Lexicon lexicon) {
        return new Scene(prose, labels, lexicon, Cast.of(prose, labels.entities(), lexicon));
    }

    List<Word> words() {
        return prose.words();
    }

    /// The text between two offsets, or nothing if they are the wrong way round.
    String between(int from, int to) {
        return from < to ? prose.text().substring(from, to) : "";
    }

    /// The sentence that holds `offset`.
    Span sentenceAt(int offset) {
        return prose.sentences().get(prose.sentenceAt(offset));
    }

    /// The entity of one of `types` that shares a code unit with `span`, the first of several.
    @Nullable
    Entity entityIn(Span span, Entity.Type... types) {
        List<Entity> entities = labels.entities();
        int at = firstEntityEndingAfter(span.start());
        for (; at < entities.size() && entities.get(at).span().start() < span.end(); at++) {
            if (List.of(types).contains(entities.get(at).type())) {
                return entities.get(at);
            }
        }
        return null;
    }

    /// From the first word of the sentence to the end of `name`, if nothing but a title stands before it; `null`
    /// otherwise. An
    /// introductory word with its comma (`Yesterday,`) is left off.
    @Nullable
    Span opening(Span name) {
        int from = prose.wordAt(name.start());
        int first = prose.wordAt(sentenceAt(name.start()).start());
        if (first + 1 < from && words().get(first + 1).is(",")) {
            first += 2;
        }
        boolean titleOnly = words().subList(first, from).stream().allMatch(this::belongsToTitle);
        return titleOnly ? new Span(words().get(Math.min(first, from)).start(), name.end()) : null;
    }

    private boolean belongsToTitle(Word word) {
        return word.is(",")
                || word.capitalised()
                || TITLE_WORDS.contains(word.lower())
                || lexicon.heads.at(List.of(word), 0) != null;
    }

    private int firstEntityEndingAfter(int offset) {
        int low = 0;
        int high = labels.entities().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (labels.entities().get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
