package org.hearsay.ledger.identity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// A name as an article gives it, with what it says to tell whose it is.
///
/// @param name as in [org.hearsay.model.Speaker#name()]
/// @param description as in [org.hearsay.model.Speaker#description()]; `null` if there is none
/// @param alias the other name that the article gives the same body: `ERB` for `Energy Regulatory Board`, and the
///     other way round; `null` if it gives none
public record Naming(
        SpeakerKind kind,
        String name,
        @Nullable String description,
        @Nullable String alias) implements Comparable<Naming> {

    private static final Comparator<Naming> ORDER = comparing(Naming::kind)
            .thenComparing(Naming::name)
            .thenComparing(Naming::description, nullsFirst(naturalOrder()))
            .thenComparing(Naming::alias, nullsFirst(naturalOrder()));

    @Override
    public int compareTo(Naming other) {
        return ORDER.compare(this, other);
    }
}
