package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Act;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// The article's own doubts, outside quotations and other claims: `it is impossible to confirm the figure`.
final class Challenges implements Rule {

    private static final double CONFIDENCE = 0.6;
    private static final Set<String> ANAPHORIC = Set.of("that", "this", "those", "these", "the", "such", "it");

    @Override
    public List<Claim> apply(List<Claim> claims, Scene scene) {
        Covered covered = Covered.by(claims);
        List<Claim> all = new ArrayList<>(claims);
        List<Word> words = scene.words();
        for (int i = 0; i < words.size(); i++) {
            Phrases.Hit<Act> hit = scene.lexicon().challenges.at(words, i);
            if (hit == null) {
                continue;
            }
            Span cue = new Span(
                    words.get(hit.from()).start(), words.get(hit.to() - 1).end());
            Span content =
                    covered.leaves(cue) && !scene.prose().quoted(cue.start()) ? contentOf(hit, covered, scene) : null;
            if (content != null) {
                Claim claim = new Claim(null, Passage.of(cue), Passage.of(content), CONFIDENCE, null, List.of(), true);
                all.add(claim);
                covered.add(claim.cue());
                covered.add(claim.content());
            }
            i = hit.to() - 1;
        }
        return all;
    }

    /// What follows in the sentence; if nothing does, what comes before.
    private static @Nullable Span contentOf(Phrases.Hit<Act> hit, Covered covered, Scene scene) {
        Span sentence = scene.sentenceAt(scene.words().get(hit.from()).start());
        int from = scene.words().get(hit.to() - 1).end();
        int end = lastWordEnd(from, sentence, covered, scene);
        Span after = end > from ? Spans.trimmed(from, end, scene.prose().text()) : null;
        if (after != null && covered.leaves(after)) {
            return after;
        }
        Span before = Spans.trimmed(
                sentence.start(),
                scene.words().get(hit.from()).start(),
                scene.prose().text());
        return before != null && covered.leaves(before) && before.length() > 2 && !isConnective(before, scene)
                ? before
                : null;
    }

    private static boolean isConnective(Span span, Scene scene) {
        return scene.prose().words(span).stream().filter(Word::lexical).count() < 2
                && !ANAPHORIC.contains(scene.prose().words(span).getFirst().lower());
    }

    private static int lastWordEnd(int from, Span sentence, Covered covered, Scene scene) {
        int end = from;
        for (int i = scene.prose().wordAt(from); i < scene.words().size(); i++) {
            Word word = scene.words().get(i);
            if (word.end() > sentence.end() || word.is(";") || !covered.leaves(word.span())) {
                break;
            }
            if (word.lexical()) {
                end = word.end();
            }
        }
        return end;
    }
}
