package org.hearsay.ledger;

import java.util.List;

/// One article's readings.
///
/// @param readings at least one, in the order they were added, no two by the same model
public record Entry(List<Reading> readings) {

    /// @throws IllegalArgumentException if `readings` is empty
    public Entry {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("an entry needs a reading");
        }
    }

    /// The reading that questions are answered from: the last one added.
    public Reading current() {
        return readings.getLast();
    }
}
