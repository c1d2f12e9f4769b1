package org.hearsay.ledger.commitment;

/// How a commitment stands on a day, as far as the articles published until then tell.
public enum Status {
    /// The day lies ahead, or there is none, and no outcome is told.
    OPEN,
    /// The day has passed and no outcome is told.
    DUE,
    /// It is told that it was done.
    KEPT,
    /// It is told that it was not done.
    BROKEN,
    /// The articles contradict one another about it, or it hung on a condition of which nothing is told.
    UNKNOWN
}
