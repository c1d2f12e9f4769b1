package org.hearsay.attribute;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// `The bridge fell, that’s according to engineers`: the content is what `that` takes up.
final class Resumed implements Rule {

    private static final Set<String> RESUMING = Set.of("that", "this", "that's", "this's");
    private static final Set<String> CONNECTIVES = Set.of(
            "but", "and", "however", "meanwhile", "for", "example", "instance", "moreover", "still", "so", ",", "also");

    @Override
    public List<Claim> apply(List<Claim> claims, Scene scene) {
        return claims.stream().map(claim -> mended(claim, scene)).toList();
    }

    private static Claim mended(Claim claim, Scene scene) {
        List<Word> content = scene.prose().words(claim.content().hull());
        boolean resumes = claim.cue() != null
                && content.size() <= 1
                && RESUMING.contains(claim.content()
                        .in(scene.prose().text())
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\''))
                && scene.between(claim.cue().start(), claim.cue().end()).regionMatches(true, 0, "according", 0, 9);
        Span clause = resumes ? clauseBefore(claim.content().start(), scene) : null;
        return clause == null ? claim : claim.withContent(Passage.of(clause));
    }

    private static @Nullable Span clauseBefore(int offset, Scene scene) {
        int number = scene.prose().sentenceAt(offset);
        Span sentence = scene.prose().sentences().get(number);
        if (offset == sentence.start()) {
            if (number == 0) {
                return null;
            }
            sentence = scene.prose().sentences().get(number - 1);
        }
        List<Word> words = scene.prose().words(new Span(sentence.start(), Math.min(offset, sentence.end())));
        int from = 0;
        while (from < words.size() && CONNECTIVES.contains(words.get(from).lower())) {
            from++;
        }
        int to = words.size();
        while (to > from && !words.get(to - 1).lexical() && !words.get(to - 1).is("”")) {
            to--;
        }
        return from < to ? new Span(words.get(from).start(), words.get(to - 1).end()) : null;
    }
}
