package org.hearsay.ledger.dispute;

import java.util.List;
import org.hearsay.ledger.claim.Claim;

/// Claims that stand together in a dispute.
///
/// @param claims at least one, the earliest first
public record Side(List<Claim> claims) {

    /// @throws IllegalArgumentException if there is no claim
    public Side {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a side needs a claim");
        }
    }
}
