package org.hearsay.ledger.correction;

import java.util.ArrayList;
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

    /// Every place of `text` where these words stand, in text order; white space between them may be any.
    ///
    /// @param words as somebody typed or copied them
    public static List<Quote> everywhere(String text, String words) {
        String wanted = words.strip();
        List<Quote> found = new ArrayList<>();
        for (int at = wanted.isEmpty() ? -1 : text.indexOf(wanted.charAt(0));
                at >= 0;
                at = text.indexOf(wanted.charAt(0), at + 1)) {
            int end = end(text, at, wanted);
            if (end >= 0) {
                found.add(of(text, Passage.of(at, end)));
            }
        }
        return List.copyOf(found);
    }

    /// Where the words end that begin at `at`; -1 if others stand there.
    private static int end(String text, int at, String wanted) {
        int i = 0;
        while (i < wanted.length()) {
            boolean space = Character.isWhitespace(wanted.charAt(i));
            if (at >= text.length()
                    || (space ? !Character.isWhitespace(text.charAt(at)) : text.charAt(at) != wanted.charAt(i))) {
                return -1;
            }
            at++;
            i++;
            while (space && at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (space && Character.isWhitespace(wanted.charAt(i))) {
                i++;
            }
        }
        return at;
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
