package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Claims of nobody that the encoder leaves out: `reportedly`, `there have been reports of …`, `the figure has been
/// disputed`.
final class Unsourced implements Rule {

    private static final double CONFIDENCE = 0.6;
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");
    private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", "—", "–", "(", ")", "“", "”", "\"");
    private static final Set<String> CLAUSE_WORDS = Set.of(
            "but", "while", "although", "because", "when", "after", "before", "which", "who", "that", "if", "however");

    @Override
    public List<Claim> apply(List<Claim> claims, Scene scene) {
        List<Claim> all = new ArrayList<>(
                claims.stream().map(claim -> wholeFrame(claim, scene)).toList());
        Covered covered = Covered.by(all);
        List<Word> words = scene.words();
        for (int i = 0; i < words.size(); i++) {
            Phrases.Hit<Lexicon.Unsourced> hit = scene.lexicon().unsourced.at(words, i);
            if (hit == null) {
                continue;
            }
            Span cue = new Span(
                    words.get(hit.from()).start(), words.get(hit.to() - 1).end());
            Claim found = !covered.leaves(cue)
                    ? null
                    : switch (hit.value().frame()) {
                        case ADVERB -> around(hit, cue, covered, scene);
                        case FRAME -> after(hit, cue, covered, scene);
                        case PARTICIPLE -> passive(hit, covered, scene);
                    };
            if (found != null) {
                all.add(found);
                covered.add(found.cue());
                covered.add(found.content());
            }
            i = hit.to() - 1;
        }
        return all;
    }

    /// The encoder may take the last word of a frame for the whole cue: `reports [of]`.
    private static Claim wholeFrame(Claim claim, Scene scene) {
        if (claim.source() != null || claim.cue() == null || claim.cue().spans().size() > 1) {
            return claim;
        }
        int end = scene.prose().wordAt(claim.cue().end());
        Phrases.Hit<Lexicon.Unsourced> hit = scene.lexicon().unsourced.endingAt(scene.words(), end);
        if (hit == null || hit.value().frame() != Lexicon.Frame.FRAME) {
            return claim;
        }
        int start = scene.words().get(hit.from()).start();
        return start < claim.cue().start()
                ? claim.withCue(Passage.of(start, claim.cue().end()))
                : claim;
    }

    /// The clause on both sides of an adverb.
    private static @Nullable Claim around(Phrases.Hit<?> hit, Span cue, Covered covered, Scene scene) {
        int from = clauseStart(hit.from(), scene);
        int to = clauseEnd(hit.to(), scene);
        List<Span> content = new ArrayList<>();
        addPart(from, hit.from(), covered, scene, content);
        addPart(hit.to(), to, covered, scene, content);
        return content.isEmpty() ? null : Claim.of(null, cue, Passage.union(content), CONFIDENCE);
    }

    private static void addPart(int from, int to, Covered covered, Scene scene, List<Span> content) {
        if (from < to) {
            List<Word> words = scene.words();
            Span part = Spans.trimmed(
                    words.get(from).start(),
                    words.get(to - 1).end(),
                    scene.prose().text());
            if (part != null && covered.leaves(part)) {
                content.add(part);
            }
        }
    }

    /// What follows `reports of`, up to the end of its clause.
    private static @Nullable Claim after(Phrases.Hit<?> hit, Span cue, Covered covered, Scene scene) {
        int to = sentenceEnd(hit.to(), scene);
        List<Span> content = new ArrayList<>();
        addPart(hit.to(), Math.min(to, soOrAnd(hit.to(), to, scene)), covered, scene, content);
        return content.isEmpty() ? null : Claim.of(null, cue, Passage.union(content), CONFIDENCE);
    }

    private static int soOrAnd(int from, int to, Scene scene) {
        for (int i = from; i < to; i++) {
            Word word = scene.words().get(i);
            if (word.is("so")
                    || word.is(";")
                    || word.is(",")
                            && i + 1 < to
                            && CLAUSE_WORDS.contains(scene.words().get(i + 1).lower())) {
                return i;
            }
        }
        return to;
    }

    /// `that number has been disputed`: be before the participle, no `by` after it; the subject is the content.
    private static @Nullable Claim passive(Phrases.Hit<Lexicon.Unsourced> hit, Covered covered, Scene scene) {
        List<Word> words = scene.words();
        int verb = hit.from() - 1;
        if (verb > 0 && words.get(verb).lower().endsWith("ly")) {
            verb--;
        }
        boolean by = hit.to() < words.size() && words.get(hit.to()).is("by");
        if (verb < 0 || !BE.contains(words.get(verb).lower()) || by || !callsIntoQuestion(hit.value())) {
            return null;
        }
        int from = verb;
        while (from > 0
                && Set.of("has", "have", "had", "also", "since", "long")
                        .contains(words.get(from - 1).lower())) {
            from--;
        }
        Span cue = new Span(words.get(from).start(), words.get(hit.to() - 1).end());
        int subject = clauseStart(from, scene);
        List<Span> content = new ArrayList<>();
        addPart(subject, from, covered, scene, content);
        return content.isEmpty() ? null : Claim.of(null, cue, Passage.union(content), CONFIDENCE);
    }

    /// Other passives are the encoder's: it finds them well.
    private static boolean callsIntoQuestion(Lexicon.Unsourced entry) {
        return switch (entry.cue().act()) {
            case DENY, DOUBT -> true;
            default -> false;
        };
    }

    private static int clauseStart(int at, Scene scene) {
        Span sentence = scene.sentenceAt(scene.words().get(at).start());
        int i = at;
        while (i > 0
                && scene.words().get(i - 1).start() >= sentence.start()
                && !opensClause(scene.words().get(i - 1))) {
            i--;
        }
        return i;
    }

    private static int clauseEnd(int at, Scene scene) {
        int end = sentenceEnd(at, scene);
        for (int i = at; i < end; i++) {
            if (opensClause(scene.words().get(i))) {
                return i;
            }
        }
        return end;
    }

    /// One past the last word of the sentence that is no final mark.
    private static int sentenceEnd(int at, Scene scene) {
        List<Word> words = scene.words();
        Span sentence =
                scene.sentenceAt(words.get(Math.min(at, words.size() - 1)).start());
        int i = at;
        while (i < words.size() && words.get(i).end() <= sentence.end()) {
            i++;
        }
        while (i > at && !words.get(i - 1).lexical()) {
            i--;
        }
        return i;
    }

    private static boolean opensClause(Word word) {
        return CLAUSE_MARKS.contains(word.text()) || CLAUSE_WORDS.contains(word.lower());
    }
}
