package org.hearsay.ledger.corroborate;

import java.util.List;
import org.hearsay.ledger.claim.Claim;

/// Who carries a claim.
///
/// @param claim the one asked about
/// @param origins claims that carry it on a word of their own, one for each, the asked one among them unless it is
///     a relay; the earliest first
/// @param relays claims that pass one of these on, or carry its text
/// @param contradicted claims that say otherwise
public record Corroboration(Claim claim, List<Claim> origins, List<Claim> relays, List<Claim> contradicted) {

    public Corroboration {
        origins = List.copyOf(origins);
        relays = List.copyOf(relays);
        contradicted = List.copyOf(contradicted);
    }
}
