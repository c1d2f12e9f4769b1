package org.hearsay.ledger.dispute;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.claim.Claim;

/// Claims that cannot all stand, by sides.
///
/// @param title what it is about, in words of the articles
/// @param sides two or more; of kind [DisputeKind#AUTHOR] what is challenged and then the challenge
/// @param confidence above 0, at most 1: that of the surest conflict; orders disputes and is no probability
/// @param reasons why they are set side by side, one sentence each, at least one
public record Dispute(DisputeKind kind, String title, List<Side> sides, double confidence, List<String> reasons) {

    /// @throws IllegalArgumentException if there are fewer than two sides
    public Dispute {
        sides = List.copyOf(sides);
        reasons = List.copyOf(reasons);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a dispute needs two sides");
        }
    }

    /// All claims, side after side.
    public Stream<Claim> claims() {
        return sides.stream().flatMap(side -> side.claims().stream());
    }
}
