package org.hearsay.ledger.dispute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.claim.Claim;
import org.jspecify.annotations.Nullable;

/// Somebody says of the claim just before, without repeating it, that it is not so: `the union rejected her account`.
final class Rebuttals {

    private static final double CONFIDENCE = 0.7;
    private static final int REACH = 2;

    private final Voices voices;

    Rebuttals(Voices voices) {
        this.voices = voices;
    }

    /// @param claims of one article
    List<Conflict> in(List<Claim> claims) {
        List<Conflict> found = new ArrayList<>();
        for (Claim claim : claims) {
            Claim target = claim.rebuts() && claim.attributed() ? before(claim, claims) : null;
            if (target != null) {
                found.add(new Conflict(
                        DisputeKind.DENIAL,
                        target,
                        claim,
                        CONFIDENCE,
                        "the one just before is answered with “" + claim.words() + "”"));
            }
        }
        return found;
    }

    private @Nullable Claim before(Claim rebuttal, List<Claim> claims) {
        Claim nearest = null;
        for (Claim claim : claims) {
            boolean before = claim.passage().start() < rebuttal.passage().start()
                    && rebuttal.number() - claim.number() <= REACH
                    && claim.number() < rebuttal.number()
                    && claim.attributed()
                    && !claim.rebuts();
            if (before
                    && (nearest == null
                            || claim.passage().start() > nearest.passage().start())) {
                nearest = claim;
            }
        }
        return nearest == null || voices.same(nearest, rebuttal) ? null : nearest;
    }
}
