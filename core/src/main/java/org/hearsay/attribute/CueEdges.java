package org.hearsay.attribute;

import java.util.List;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;

/// Cuts from a cue what is not part of it: a verb's `’s` before `according to`, marks at its ends.
final class CueEdges implements Rule {

    @Override
    public List<Claim> apply(List<Claim> claims, Scene scene) {
        return claims.stream()
                .map(claim -> trimmed(claim, scene.prose().text()))
                .toList();
    }

    private static Claim trimmed(Claim claim, String text) {
        Passage cue = claim.cue();
        if (cue == null) {
            return claim;
        }
        Span first = cue.spans().getFirst();
        String words = first.in(text);
        int cut = words.regionMatches(true, 1, "s according", 0, 11) && isApostrophe(words.charAt(0)) ? 3 : 0;
        return cut == 0
                ? claim
                : claim.withCue(Passage.union(cue.spans().stream()
                        .map(span -> span.equals(first) ? new Span(span.start() + cut, span.end()) : span)
                        .toList()));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
