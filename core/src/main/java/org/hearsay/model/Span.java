package org.hearsay.model;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;

/// A half-open, non-empty range of UTF-16 code units in an article's text.
///
/// @param start first code unit, 0 or more
/// @param end one past the last code unit, greater than `start`
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> IN_TEXT_ORDER =
            comparingInt(Span::start).thenComparingInt(Span::end);

    /// @throws IllegalArgumentException if the range is empty, reversed or starts below 0
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /// Number of UTF-16 code units, 1 or more.
    public int length() {
        return end - start;
    }

    /// The words at this place of `text`.
    ///
    /// @throws IndexOutOfBoundsException if the span reaches past the end of `text`
    public String in(String text) {
        return text.substring(start, end);
    }

    /// Whether `offset` lies inside.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether `other` lies inside or is equal.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether at least one code unit is shared.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return IN_TEXT_ORDER.compare(this, other);
    }
}
