package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.text.Word;

/// `The U.S. stands accused of spying`: the accused is not the source, and nobody is.
final class Accused implements Rule {

    private static final Set<String> BEFORE =
            Set.of("is", "are", "was", "were", "been", "being", "stand", "stands", "stood");

    @Override
    public List<Claim> apply(List<Claim> claims, Scene scene) {
        return claims.stream().map(claim -> mended(claim, scene)).toList();
    }

    private static Claim mended(Claim claim, Scene scene) {
        Passage source = claim.source();
        if (source == null
                || claim.cue() == null
                || source.start() > claim.cue().start()) {
            return claim;
        }
        List<Word> cue = scene.prose().words(claim.cue().hull());
        boolean accused = false;
        for (int i = 1; i < cue.size(); i++) {
            accused |=
                    cue.get(i).is("accused") && BEFORE.contains(cue.get(i - 1).lower());
        }
        int after = scene.prose().wordAt(claim.cue().end());
        boolean by = after < scene.words().size() && scene.words().get(after).is("by");
        if (!accused || by || source.overlaps(claim.content())) {
            return claim;
        }
        List<Span> content = new ArrayList<>(claim.content().spans());
        content.addAll(source.spans());
        return claim.withSource(null).withContent(Passage.union(content));
    }
}
