package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Figure;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// The words of one article as notions: without those of dates and numbers, which are compared by themselves.
final class ArticleWords {

    private static final int MOST_NOTIONS_OF_A_CONTRAST = 4;
    private static final Set<String> HOLDS = Set.of(
            "is", "are", "was", "were", "am", "be", "been", "'m", "'re", "'s", "vote", "voted", "stands", "firmly");

    private final Prose prose;
    private final Article article;
    private final Vocabulary vocabulary;
    private final Measures measures;
    private final WordSigns signs;
    private final boolean[] inTime;
    private final Set<String> headline;
    private final Map<Integer, Map<String, Notion>> bySentence = new HashMap<>();

    ArticleWords(Record record, Prose prose, Vocabulary vocabulary, Measures measures, WordSigns signs) {
        this.prose = prose;
        this.article = record.article();
        this.vocabulary = vocabulary;
        this.measures = measures;
        this.signs = signs;
        this.inTime = new boolean[prose.words().size()];
        record.times().forEach(time -> mark(time.span()));
        record.figures().forEach(this::markNumber);
        this.headline = keysOfHeadline();
    }

    /// Whether the word, by its number, belongs to a date or a number.
    boolean inTime(int at) {
        return inTime[at];
    }

    /// The word's dictionary form.
    String stem(String lower) {
        return vocabulary.stem(lower);
    }

    /// See [Vocabulary#once].
    String once(String text) {
        return vocabulary.once(text);
    }

    /// By key, in text order.
    Map<String, Notion> notions(Passage passage) {
        Map<String, Notion> notions = new LinkedHashMap<>();
        List<Integer> numbers = words(passage);
        List<Word> all = numbers.stream().map(prose.words()::get).toList();
        int i = 0;
        while (i < all.size()) {
            Word word = all.get(i);
            int at = numbers.get(i);
            List<String> several = vocabulary.multiwords().at(all, i);
            if (several != null) {
                String one = several.get(1);
                put(vocabulary.notion(several.getFirst(), one, false, signs.denied(at)), notions);
                i += several.getFirst().split(" ").length;
                continue;
            }
            if (tells(at, word)) {
                put(vocabulary.notion(word.text(), word.stem(), signs.name(at), signs.denied(at)), notions);
            }
            i++;
        }
        return notions;
    }

    private Map<String, Notion> ofSentence(int number) {
        return bySentence.computeIfAbsent(
                number, at -> notions(Passage.of(prose.sentences().get(at))));
    }

    private static void put(Notion notion, Map<String, Notion> notions) {
        notions.merge(notion.key(), notion, (first, next) -> next.denied() ? next : first);
    }

    /// Whether a sentence says more than that others say otherwise.
    boolean tells(int sentence) {
        return ofSentence(sentence).values().stream()
                        .filter(notion -> !notion.name() && notion.weight() >= 1)
                        .count()
                > MOST_NOTIONS_OF_A_CONTRAST;
    }

    private boolean tells(int at, Word word) {
        return word.lexical()
                && !inTime[at]
                && !signs.negator(at)
                && !Character.isDigit(word.text().charAt(0))
                && (isAgainst(at) || (!vocabulary.stops(word.lower()) && !vocabulary.stops(word.stem())));
    }

    /// `is against the toll` is a view, `the fight against crime` is none.
    private boolean isAgainst(int at) {
        return prose.words().get(at).is("against")
                && at > 0
                && HOLDS.contains(prose.words().get(at - 1).lower());
    }

    /// Keys of the words that name a speaker.
    Set<String> self(Speaker speaker) {
        Set<String> keys = new HashSet<>();
        addKeys(speaker.name(), keys);
        addKeys(speaker.description(), keys);
        return keys;
    }

    /// Keys of what stands around a sentence: headline, the sentence, the one before, the speaker.
    Set<String> context(int number, Speaker speaker) {
        Set<String> keys = new HashSet<>(headline);
        for (int i = Math.max(0, number - 1); i <= number; i++) {
            keys.addAll(ofSentence(i).keySet());
        }
        keys.addAll(self(speaker));
        return keys;
    }

    private Set<String> keysOfHeadline() {
        Set<String> keys = new HashSet<>();
        addKeys(article.headline(), keys);
        return keys;
    }

    private void addKeys(@Nullable String phrase, Set<String> keys) {
        if (phrase == null) {
            return;
        }
        for (Word word : Prose.of(phrase).words()) {
            if (word.lexical() && !vocabulary.stops(word.stem())) {
                keys.add(vocabulary.key(word.stem(), word.capitalised()));
                keys.add(vocabulary.key(word.stem(), false));
            }
        }
    }

    /// Numbers of the words inside a passage.
    List<Integer> words(Passage passage) {
        List<Integer> found = new ArrayList<>();
        for (Span span : passage.spans()) {
            for (int at = prose.wordAt(span.start());
                    at < prose.words().size() && prose.words().get(at).end() <= span.end();
                    at++) {
                found.add(at);
            }
        }
        return found;
    }

    private void mark(Span span) {
        for (int at : words(Passage.of(span))) {
            inTime[at] = true;
        }
    }

    /// The number of a figure and a unit of measure are no notions, but what is counted is.
    private void markNumber(Figure figure) {
        String counted = figure.unit() != null && measures.counts(figure.unit())
                ? figure.unit().surface()
                : "";
        for (int at : words(figure.passage())) {
            inTime[at] |= !counted.contains(prose.words().get(at).text());
        }
    }
}
