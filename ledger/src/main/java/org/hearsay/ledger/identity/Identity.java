package org.hearsay.ledger.identity;

import java.util.List;

/// Namings that are put together.
///
/// @param namings at least one, in order, none twice
/// @param one whether they stand for one speaker; if not, they are words that may mean another in each article, and
///     there is exactly one naming
public record Identity(List<Naming> namings, boolean one) {

    /// @throws IllegalArgumentException if `namings` is empty, or several are not one
    public Identity {
        namings = namings.stream().sorted().distinct().toList();
        if (namings.isEmpty() || (!one && namings.size() > 1)) {
            throw new IllegalArgumentException("no identity: " + namings);
        }
    }
}
