package org.hearsay.attribute;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.text.Word;

/// Drops what only says why a source is not named: `who asked not to be named` states nothing of the matter. The words
/// go to
/// the speaker's anonymity.
final class NoReason implements Rule {

    @Override
    public List<Claim> apply(List<Claim> claims, Scene scene) {
        return claims.stream().filter(claim -> !isReason(claim, scene)).toList();
    }

    private static boolean isReason(Claim claim, Scene scene) {
        if (claim.cue() == null || claim.cue().start() > claim.content().start()) {
            return false;
        }
        Span from =
                new Span(claim.cue().start(), claim.content().spans().getFirst().end());
        List<Word> words = scene.prose().words(from);
        return !words.isEmpty() && scene.lexicon().anonymity.at(words, 0) != null;
    }
}
