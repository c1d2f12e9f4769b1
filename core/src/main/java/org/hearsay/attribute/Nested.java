package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.encode.Labels;
import org.hearsay.model.Attribution;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.text.Word;

/// Claims inside claims: `analysts say [accounts claimed [guards had fired]]`.
///
/// The encoder is trained on outermost attributions alone, so what stands in a content is read a second time by itself,
/// if it holds a word that could mark an attribution.
final class Nested implements Rule {

    private static final int LEAST_WORDS = 8;
    private static final double LEAST_CONFIDENCE = 0.35;

    private static final Set<String> OWNERS = Set.of("their", "its", "his", "her", "our", "my", "your");

    private static final Set<String> NO_SUBJECT = Set.of(
            "to", "the", "a", "an", "of", "for", "in", "on", "at", "by", "with", "from", "about", "his", "her", "their",
            "its", "our", "my", "your", "this", "these", "those", "no", "any", "some", "and", "or", "as", "you", "i",
            "we", "not", "new", "more");

    /// Cues that inside a content are mostly something else.
    private static final Set<String> RARELY_A_CLAIM = Set.of(
            "want",
            "wants",
            "wanted",
            "held",
            "hold",
            "holds",
            "see",
            "sees",
            "seen",
            "state",
            "states",
            "add",
            "allow",
            "allows",
            "allowed",
            "rate",
            "rates",
            "air",
            "order",
            "orders",
            "know",
            "knows",
            "question",
            "questions",
            "talk",
            "talking",
            "email",
            "tweets",
            "message",
            "comments",
            "remarks");

    private final Function<String, Labels> encoder;

    /// @param encoder labels a text; thread-safe
    Nested(Function<String, Labels> encoder) {
        this.encoder = encoder;
    }

    @Override
    public List<Claim> apply(List<Claim> claims, Scene scene) {
        List<Claim> all = new ArrayList<>(claims);
        for (Claim outer : claims) {
            for (Span content : outer.content().spans()) {
                if (!outer.authorial() && mayHoldClaim(content, scene)) {
                    read(outer, content, scene, all);
                }
            }
        }
        return all;
    }

    private static boolean mayHoldClaim(Span content, Scene scene) {
        List<Word> words = scene.prose().words(content);
        if (words.size() < LEAST_WORDS) {
            return false;
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            if (mayHaveSubject(words.get(i - 1), words.get(i))
                    && scene.lexicon().cues.at(words, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// A cue stands after its subject, an adverb or an auxiliary: `the plan` and `to say` claim nothing of anybody.
    /// Asking the
    /// encoder only then takes half of the passes and loses few claims.
    private static boolean mayHaveSubject(Word before, Word cue) {
        return before.lexical()
                && !NO_SUBJECT.contains(before.lower())
                && !before.possessive()
                && !cue.capitalised()
                && !RARELY_A_CLAIM.contains(cue.lower());
    }

    private void read(Claim outer, Span content, Scene scene, List<Claim> all) {
        Labels labels = encoder.apply(content.in(scene.prose().text()));
        for (Attribution inner : labels.attributions()) {
            Claim claim = Claim.of(shifted(inner, content.start()));
            if (isWhole(claim, scene)) {
                all.add(claim.within(outer));
            }
        }
    }

    /// With a source and a cue that the lexicon knows: alone with a fragment the encoder imagines too much.
    private static boolean isWhole(Claim claim, Scene scene) {
        if (claim.source() == null || claim.cue() == null || claim.confidence() < LEAST_CONFIDENCE) {
            return false;
        }
        List<Word> source = scene.prose().words(claim.source().hull());
        boolean owner = source.size() == 1 && OWNERS.contains(source.getFirst().lower());
        return !owner
                && scene.lexicon().cues.first(scene.prose().words(claim.cue().hull()), 0) != null;
    }

    private static Attribution shifted(Attribution inner, int by) {
        return new Attribution(
                inner.source() == null ? null : shifted(inner.source(), by),
                inner.cue() == null ? null : shifted(inner.cue(), by),
                shifted(inner.content(), by),
                inner.confidence());
    }

    private static Passage shifted(Passage passage, int by) {
        return new Passage(passage.spans().stream()
                .map(span -> new Span(span.start() + by, span.end() + by))
                .toList());
    }
}
