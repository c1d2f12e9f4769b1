package org.hearsay.ledger.claim;

/// Which way a claim looks in time.
public enum Outlook {
    /// What is or has been.
    FACT,
    /// What shall be or is said to come.
    FUTURE,
    /// What would be if something else were.
    CONDITIONAL
}
