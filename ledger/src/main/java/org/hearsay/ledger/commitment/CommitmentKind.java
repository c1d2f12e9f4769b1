package org.hearsay.ledger.commitment;

/// What binds whom.
public enum CommitmentKind {
    PROMISE,
    THREAT,
    /// Asked of somebody else.
    DEMAND,
    /// Two or more bind themselves.
    AGREEMENT,
    /// Told as what will be done, without a word of promise.
    PLAN
}
