package org.hearsay.ledger.dispute;

import org.hearsay.ledger.claim.Claim;

/// Two claims that cannot both stand.
///
/// @param first the earlier one; of a challenge, what is challenged
/// @param confidence above 0, at most 1; orders conflicts and is no probability
/// @param reason one sentence for people
public record Conflict(DisputeKind kind, Claim first, Claim second, double confidence, String reason) {}
