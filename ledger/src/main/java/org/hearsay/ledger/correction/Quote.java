package org.hearsay.ledger.correction;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;

/// Words of an article at their place, without the article.
///
/// @param text as in [Passage#in(String)]
/// @param points where they stand, counted in Unicode code points of the article's text
public record Quote(String text, Passage points) {

    /// These words of `text`.
    ///
    /// @param passage in UTF-16 code units
    public static Quote of(String text, Passage passage) {
        return new Quote(passage.in(text), moved(passage, offset -> text.codePointCount(0, offset)));
    }

    /// Whether `text` has these words at this place.
    public boolean isIn(String text) {
        return points.end() <= text.codePointCount(0, text.length())
                && passage(text).in(text).equals(this.text);
    }

    /// The place in UTF-16 code units.
    ///
    /// @throws IndexOutOfBoundsException if `text` ends before
    public Passage passage(String text) {
        return moved(points, offset -> text.offsetByCodePoints(0, offset));
    }

    private static Passage moved(Passage passage, IntUnaryOperator by) {
        List<Span> spans = passage.spans().stream()
                .map(span -> new Span(by.applyAsInt(span.start()), by.applyAsInt(span.end())))
                .toList();
        return new Passage(spans);
    }
}
