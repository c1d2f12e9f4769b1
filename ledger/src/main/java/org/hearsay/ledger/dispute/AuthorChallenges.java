package org.hearsay.ledger.dispute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.Measure;
import org.hearsay.model.Passage;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// The article itself, or nobody named, calls a claim into question: `however, that number has been disputed`.
final class AuthorChallenges {

    private static final double LINKED = 0.9;
    private static final double CONTESTED = 0.8;

    private AuthorChallenges() {}

    /// @param claims of one article
    static List<Conflict> in(List<Claim> claims) {
        List<Conflict> found = new ArrayList<>();
        for (Claim claim : claims) {
            Claim challenged = claims.stream()
                    .filter(other -> other.unit().equals(claim.challenges()))
                    .findFirst()
                    .orElse(null);
            if (challenged != null) {
                found.add(linked(challenged, claim));
            }
            for (Measure measure : claim.measures()) {
                Claim by = challenger(claim, measure.figure().contested(), claims);
                if (by != null) {
                    found.add(new Conflict(
                            DisputeKind.AUTHOR,
                            claim,
                            by,
                            CONTESTED,
                            "the article itself calls “" + measure.words() + "” into question"));
                }
            }
        }
        return found;
    }

    private static Conflict linked(Claim challenged, Claim by) {
        boolean narrator = by.speaker().kind() == SpeakerKind.AUTHOR || by.speaker().kind() == SpeakerKind.HEARSAY;
        return narrator
                ? new Conflict(DisputeKind.AUTHOR, challenged, by, LINKED, "the article itself calls it into question")
                : new Conflict(DisputeKind.DENIAL, challenged, by, LINKED, "one calls what the other says into question");
    }

    private static @Nullable Claim challenger(Claim claim, @Nullable Passage words, List<Claim> claims) {
        return words == null
                ? null
                : claims.stream()
                        .filter(other -> other != claim && other.place().contains(words.start()))
                        .filter(other -> other.narrated()
                                || other.speaker().kind() == SpeakerKind.AUTHOR
                                || other.speaker().kind() == SpeakerKind.HEARSAY)
                        .findFirst()
                        .orElse(null);
    }
}
