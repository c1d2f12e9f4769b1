package org.hearsay.ledger;

/// A part of an answer.
///
/// @param limit most rows to give, 1 or more
/// @param offset rows to leave out before, 0 or more
public record Page(int limit, int offset) {

    public static final Page FIRST = new Page(20, 0);

    /// @throws IllegalArgumentException if `limit` is below 1 or `offset` below 0
    public Page {
        if (limit < 1 || offset < 0) {
            throw new IllegalArgumentException("no page: " + limit + " rows from " + offset);
        }
    }
}
