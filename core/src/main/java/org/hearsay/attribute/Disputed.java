package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/// Takes content from a far cue and gives it to the one beside it: in `The ministry says 40. [That number] [has been
/// disputed].` the number is the subject of its own cue, not the ministry's second content.
final class Disputed implements Rule {

    @Override
    public List<Claim> apply(List<Claim> claims, Scene scene) {
        Covered covered = Covered.by(claims);
        List<Span> free = scene.labels().cues().stream().filter(covered::leaves).toList();
        if (free.isEmpty()) {
            return claims;
        }
        List<Claim> mended = new ArrayList<>();
        for (Claim claim : claims) {
            Claim kept = claim;
            for (Span part : claim.content().spans()) {
                Span cue = besides(part, free, scene);
                boolean far = claim.cue() != null
                        && scene.prose().sentenceAt(part.start())
                                != scene.prose().sentenceAt(claim.cue().start());
                List<Span> rest = claim.content().spans().stream()
                        .filter(span -> !span.equals(part))
                        .toList();
                if (cue != null && far && !rest.isEmpty()) {
                    kept = kept.withContent(new Passage(rest));
                    mended.add(Claim.of(null, cue, Passage.of(part), claim.confidence()));
                }
            }
            mended.add(kept);
        }
        return mended;
    }

    /// A free passive cue that begins where the content ends.
    private static @Nullable Span besides(Span part, List<Span> free, Scene scene) {
        for (Span cue : free) {
            boolean next = cue.start() > part.end()
                    && scene.between(part.end(), cue.start()).isBlank();
            if (next && Passives.isPassive(scene.prose().words(cue))) {
                return cue;
            }
        }
        return null;
    }
}
