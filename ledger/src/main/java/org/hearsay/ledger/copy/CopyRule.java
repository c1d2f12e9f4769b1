package org.hearsay.ledger.copy;

/// When two articles carry one text: at least half of the shorter one's shingles stand in the longer one.
///
/// What stands in quotation marks is the speaker's and may be in any report, so a third of what stands outside of
/// them must be there too. An outlet puts the same notices below all its articles, so two of its own are one text
/// only if four fifths agree. A text of fewer than 24 words is nobody's copy.
///
/// The rule looks at two texts and nothing else, in whatever order they come, so whoever applies it to all pairs of
/// an archive gets the families that a ledger gives, but for the few pairs that [Prints] do not show it.
public final class CopyRule {

    private static final int SHORTEST = 20;
    private static final int SHORTEST_NARRATIVE = 12;
    private static final double SHARE = 0.5;
    private static final double NARRATIVE_SHARE = 1.0 / 3;
    private static final double ALIKE = 0.8;

    private CopyRule() {}

    /// @param sameOutlet whether one outlet published both
    public static boolean sameText(Shingles one, Shingles other, boolean sameOutlet) {
        return contained(one, other, sameOutlet) || contained(other, one, sameOutlet);
    }

    private static boolean contained(Shingles part, Shingles whole, boolean sameOutlet) {
        if (part.size() < SHORTEST) {
            return false;
        }
        boolean quotes = part.narrativeSize() < SHORTEST_NARRATIVE;
        double least = sameOutlet || quotes ? ALIKE : SHARE;
        return part.shareIn(whole) >= least && (quotes || part.narrativeShareIn(whole) >= NARRATIVE_SHARE);
    }
}
