package org.hearsay.attribute;

import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/// Which code units of a text belong to a part of some claim.
final class Covered {

    private final BitSet units = new BitSet();

    private Covered() {}

    static Covered by(List<Claim> claims) {
        Covered covered = new Covered();
        for (Claim claim : claims) {
            covered.add(claim.content());
            covered.add(claim.cue());
            covered.add(claim.source());
        }
        return covered;
    }

    void add(@Nullable Passage passage) {
        if (passage != null) {
            passage.spans().forEach(span -> units.set(span.start(), span.end()));
        }
    }

    /// Whether no unit of `span` is covered.
    boolean leaves(Span span) {
        int next = units.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }
}
