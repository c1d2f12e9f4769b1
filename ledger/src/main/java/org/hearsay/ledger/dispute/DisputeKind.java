package org.hearsay.ledger.dispute;

/// What makes claims unable to all stand.
public enum DisputeKind {
    /// Different numbers for one thing.
    FIGURE,
    /// Different times for one event, a deadline that moved among them.
    DATE,
    /// One says it is so, another that it is not.
    DENIAL,
    /// One speaker says what cannot stand beside what the same speaker said before.
    REVERSAL,
    /// The article itself calls a claim into question.
    AUTHOR
}
