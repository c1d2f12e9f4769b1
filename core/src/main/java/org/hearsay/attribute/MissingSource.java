package org.hearsay.attribute;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Finds the source of a cue without finite subject: in `The minister, who is in Paris, gave a speech making
/// [assurances]
/// [that …]` it is the person who opens the sentence.
final class MissingSource implements Rule {

    private static final Set<String> GIVING = Set.of(
            "making",
            "giving",
            "offering",
            "issuing",
            "repeating",
            "voicing",
            "expressing",
            "rejecting",
            "with",
            "made",
            "gave");

    @Override
    public List<Claim> apply(List<Claim> claims, Scene scene) {
        return claims.stream()
                .map(claim -> claim.source() == null ? sourced(claim, scene) : claim)
                .toList();
    }

    private static Claim sourced(Claim claim, Scene scene) {
        if (claim.cue() == null) {
            return claim;
        }
        Claim documented = fromDocument(claim, claim.cue(), scene);
        if (documented != null) {
            return documented;
        }
        List<Word> words = scene.words();
        int at = scene.prose().wordAt(claim.cue().start());
        boolean participle =
                words.get(at).lower().endsWith("ing") && scene.lexicon().cues.at(words, at) != null;
        boolean given = at > 0 && GIVING.contains(words.get(at - 1).lower());
        if (!participle && !given || scene.prose().quoted(claim.cue().start())) {
            return claim;
        }
        Span subject = subject(claim.cue().start(), scene);
        return subject == null ? claim : claim.withSource(Passage.of(subject));
    }

    /// The encoder may take a text that speaks for a part of the cue: `[statements were issued saying] [that …]`.
    private static @Nullable Claim fromDocument(Claim claim, Passage cue, Scene scene) {
        List<Word> words = scene.prose().words(cue.hull());
        Phrases.Hit<Head> head = words.size() < 3 ? null : scene.lexicon().heads.at(words, 0);
        boolean document = head != null && head.value().kind() == Head.Class.DOCUMENT;
        if (head == null || !document || !words.getLast().lower().endsWith("ing") || head.to() == words.size()) {
            return null;
        }
        Span source =
                new Span(words.getFirst().start(), words.get(head.to() - 1).end());
        return claim.withSource(Passage.of(source))
                .withCue(Passage.of(words.getLast().span()));
    }

    /// The first person named in the sentence before `offset`, with the title before the name, if it opens the
    /// sentence.
    private static @Nullable Span subject(int offset, Scene scene) {
        Span sentence = scene.sentenceAt(offset);
        for (Cast.Mention mention : scene.cast().mentions(sentence.start(), offset)) {
            if (mention.person() == null) {
                continue;
            }
            return scene.opening(mention.span());
        }
        return null;
    }
}
