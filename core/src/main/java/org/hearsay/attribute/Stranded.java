package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Gives a cue to content that has none (`statements saying [the troops will stay]`), and content to a source and a cue
/// that
/// have none (`[Baghdad] [requested] to deliver missiles`).
final class Stranded implements Rule {

    private static final double CONFIDENCE = 0.5;
    private static final int MOST_WORDS_BACK = 6;
    private static final Set<String> ADDRESSING = Set.of("from", "to", "of", "with", "on");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "his", "her", "their", "its", "them");

    @Override
    public List<Claim> apply(List<Claim> claims, Scene scene) {
        Covered covered = Covered.by(claims);
        List<Claim> all = new ArrayList<>(claims);
        for (Span content : scene.labels().contents()) {
            if (covered.leaves(content)) {
                Claim found = cueBefore(content, covered, scene);
                add(found != null ? found : cueInside(content, scene), all, covered);
            }
        }
        Set<Span> cues = new HashSet<>(scene.labels().cues());
        for (Span source : scene.labels().sources()) {
            if (covered.leaves(source) && !isAnybody(source, scene)) {
                add(contentAfter(source, cues, covered, scene), all, covered);
            }
        }
        return all;
    }

    /// `whatever you want to call it`
    private static boolean isAnybody(Span source, Scene scene) {
        return source.in(scene.prose().text()).equalsIgnoreCase("you");
    }

    private static void add(@Nullable Claim found, List<Claim> all, Covered covered) {
        if (found != null) {
            all.add(found);
            covered.add(found.source());
            covered.add(found.cue());
            covered.add(found.content());
        }
    }

    private static @Nullable Claim cueBefore(Span content, Covered covered, Scene scene) {
        int at = scene.prose().wordAt(content.start());
        Phrases.Hit<Cue> cue = scene.lexicon().cues.endingAt(scene.words(), at);
        if (cue == null) {
            return null;
        }
        Span cueSpan = new Span(
                scene.words().get(cue.from()).start(),
                scene.words().get(cue.to() - 1).end());
        Span source = subjectBefore(cue.from(), scene);
        boolean usable = covered.leaves(cueSpan) && source != null && covered.leaves(source);
        return usable ? Claim.of(source, cueSpan, Passage.of(content), CONFIDENCE) : null;
    }

    /// The encoder may take source and cue for the beginning of the content: `[statements were issued saying the
    /// troops]`.
    private static @Nullable Claim cueInside(Span content, Scene scene) {
        List<Word> words = scene.prose().words(content);
        int first = scene.prose().wordAt(content.start());
        for (int i = 1; i < Math.min(words.size(), MOST_WORDS_BACK + 1); i++) {
            Phrases.Hit<Cue> cue = scene.lexicon().cues.at(words, i);
            boolean participle = cue != null && words.get(i).lower().endsWith("ing");
            Span source = participle ? subjectBefore(first + i, scene) : null;
            if (cue != null && source != null && source.start() >= content.start() && cue.to() < words.size()) {
                Span cueSpan = new Span(
                        words.get(cue.from()).start(), words.get(cue.to() - 1).end());
                Span rest = Spans.trimmed(
                        cueSpan.end(), content.end(), scene.prose().text());
                return rest == null ? null : Claim.of(source, cueSpan, Passage.of(rest), CONFIDENCE);
            }
        }
        return null;
    }

    /// The noun phrase whose head the lexicon knows, a few words before the cue.
    private static @Nullable Span subjectBefore(int cue, Scene scene) {
        List<Word> words = scene.words();
        Span sentence = scene.sentenceAt(words.get(cue).start());
        for (int end = cue; end > Math.max(0, cue - MOST_WORDS_BACK); end--) {
            if (words.get(end - 1).start() < sentence.start()
                    || !words.get(end - 1).lexical()) {
                return null;
            }
            Phrases.Hit<Head> head = scene.lexicon().heads.endingAt(words, end);
            if (head != null) {
                int from = head.from();
                while (from > 0
                        && words.get(from - 1).start() >= sentence.start()
                        && modifies(words.get(from - 1), scene)) {
                    from--;
                }
                return new Span(words.get(from).start(), words.get(end - 1).end());
            }
        }
        return null;
    }

    private static boolean modifies(Word word, Scene scene) {
        return word.possessive()
                || scene.lexicon().stateOf(word) != null
                || Set.of(
                                "the",
                                "a",
                                "an",
                                "some",
                                "many",
                                "several",
                                "two",
                                "three",
                                "senior",
                                "new",
                                "joint",
                                "official",
                                "recent")
                        .contains(word.lower());
    }

    private static @Nullable Claim contentAfter(Span source, Set<Span> cues, Covered covered, Scene scene) {
        List<Word> words = scene.words();
        int at = scene.prose().wordAt(source.end());
        if (at >= words.size()) {
            return null;
        }
        Span cue = null;
        for (Span span : cues) {
            if (span.start() == words.get(at).start()) {
                cue = span;
            }
        }
        if (cue == null
                || !covered.leaves(cue)
                || scene.lexicon().cues.first(scene.prose().words(cue), 0) == null) {
            return null;
        }
        Span sentence = scene.sentenceAt(source.start());
        int from = scene.prose().wordAt(cue.end());
        for (int i = from;
                i + 1 < Math.min(words.size(), from + 5) && words.get(i).end() <= sentence.end();
                i++) {
            if (opensContent(words.get(i), words.get(i + 1))) {
                // `requested from Paris to send` leaves out whom he asked, `allows farmers to sell` does not.
                int start = ADDRESSING.contains(words.get(from).lower()) ? i : from;
                Span content = Spans.trimmed(
                        words.get(start).start(),
                        endOfClause(i, sentence, scene),
                        scene.prose().text());
                return content != null && covered.leaves(content) && content.length() > 8
                        ? Claim.of(source, cue, Passage.of(content), CONFIDENCE)
                        : null;
            }
        }
        return null;
    }

    private static boolean opensContent(Word word, Word next) {
        boolean infinitive = word.is("to") && !DETERMINERS.contains(next.lower()) && !next.capitalised();
        return infinitive || word.is("that") && next.lexical();
    }

    private static int endOfClause(int from, Span sentence, Scene scene) {
        int end = from;
        for (int i = from; i < scene.words().size() && scene.words().get(i).end() <= sentence.end(); i++) {
            Word word = scene.words().get(i);
            if (word.is(";") || word.is("—") || word.is(")")) {
                break;
            }
            if (word.lexical()) {
                end = word.end();
            }
        }
        return end;
    }
}
