package org.hearsay.quantity;

import java.util.List;
import org.hearsay.model.Figure;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/// Finds when a figure held: the time expression of its sentence that stands nearest, with no other figure and no more
/// than one comma between. A duration (`14 months`) says nothing of when and does not count. A pure function of the
/// sentence.
final class AsOf {

    private static final int BEYOND_CLAUSE = 10_000;

    private AsOf() {}

    /// Null if the sentence does not say.
    ///
    /// @param times time expressions of the sentence that are no durations
    /// @param figures all figures of the sentence
    static @Nullable Passage of(String text, Figure figure, List<Span> times, List<Figure> figures) {
        Span nearest = null;
        for (Span time : times) {
            if (!isCut(figure.passage().hull(), time, figures)
                    && distance(text, figure, time) < 2 * BEYOND_CLAUSE
                    && (nearest == null || distance(text, figure, time) < distance(text, figure, nearest))) {
                nearest = time;
            }
        }
        return nearest == null ? null : Passage.of(nearest);
    }

    /// In code units; what stands beyond a comma or a semicolon is farther than anything before it.
    private static int distance(String text, Figure figure, Span time) {
        int from = Math.min(figure.passage().end(), time.end());
        int to = Math.max(figure.passage().start(), time.start());
        int distance = to - from;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ',' || text.charAt(i) == ';') {
                distance += BEYOND_CLAUSE;
            }
        }
        return distance;
    }

    private static boolean isCut(Span figure, Span time, List<Figure> figures) {
        int from = Math.min(figure.end(), time.end());
        int to = Math.max(figure.start(), time.start());
        return figures.stream().anyMatch(other -> {
            Span span = other.passage().hull();
            return span.start() >= from && span.end() <= to;
        });
    }
}
