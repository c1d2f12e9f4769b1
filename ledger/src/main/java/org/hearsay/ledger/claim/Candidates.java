package org.hearsay.ledger.claim;

import java.util.List;

/// Finds the few claims that one is worth comparing with: [ClaimIndex] of those it was given, or whatever has found
/// them elsewhere, as an archive does.
public interface Candidates {

    /// Takes the claims of one article in, for later questions and those about the article itself.
    void add(List<Claim> article);

    /// Claims that share enough with `claim`, most first.
    List<Claim> candidates(Claim claim);
}
