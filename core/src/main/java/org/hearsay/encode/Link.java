package org.hearsay.encode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cue with what belongs to it.
///
/// @param source `null` if the cue has none
/// @param sourceProbability that the cue's source is this one, or none
/// @param contents in text order, at least one
/// @param contentProbability that the contents' pieces belong to this cue, their mean
record Link(
        PieceSpan cue,
        @Nullable PieceSpan source,
        double sourceProbability,
        List<PieceSpan> contents,
        double contentProbability) {

    Link {
        contents = List.copyOf(contents);
    }

    /// Gathers the contents of one cue.
    static final class Contents {
        private final List<PieceSpan> spans = new ArrayList<>();
        private double probabilities;
        private int pieces;

        void add(PieceSpan content, double probability) {
            spans.add(content);
            probabilities += probability * content.length();
            pieces += content.length();
        }

        List<PieceSpan> spans() {
            return spans;
        }

        double probability() {
            return probabilities / pieces;
        }
    }
}
