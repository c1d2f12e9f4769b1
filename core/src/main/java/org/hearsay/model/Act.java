package org.hearsay.model;

/// What the speaker does by the statement.
public enum Act {
    ASSERT,
    DENY,
    DOUBT,
    PROMISE,
    THREATEN,
    DEMAND,
    ACCUSE,
    PREDICT,
    CONCEDE,
    ASK,
    BELIEVE
}
