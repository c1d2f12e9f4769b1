package org.hearsay.quantity;

import java.util.List;
import org.hearsay.model.Figure;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/// Finds when a figure held: the time expression of its sentence that stands nearest, with no other figure between. A
/// duration (`14 months`) says nothing of when and does not count. A pure function of the sentence.
final class AsOf {

    private AsOf() {}

    /// @param times time expressions of the sentence that are no durations
    /// @param figures all figures of the sentence
    static @Nullable Passage of(Figure figure, List<Span> times, List<Figure> figures) {
        Span nearest = null;
        for (Span time : times) {
            if (!isCut(figure.passage().hull(), time, figures)
                    && (nearest == null || distance(figure, time) < distance(figure, nearest))) {
                nearest = time;
            }
        }
        return nearest == null ? null : Passage.of(nearest);
    }

    private static int distance(Figure figure, Span time) {
        Span span = figure.passage().hull();
        return time.start() >= span.end() ? time.start() - span.end() : span.start() - time.end();
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
