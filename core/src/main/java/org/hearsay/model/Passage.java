package org.hearsay.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Words of an article that belong together, in one or more places: a quotation split around its cue has two.
///
/// @param spans at least one, in text order, never overlapping or touching
public record Passage(List<Span> spans) {

    /// What stands between the parts of a discontinuous passage in [#in(String)].
    public static final String GAP = " … ";

    /// @throws IllegalArgumentException if `spans` is empty, out of order, or two of them overlap or touch
    public Passage {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a passage needs at least one span");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() <= spans.get(i - 1).end()) {
                throw new IllegalArgumentException("spans out of order: " + spans);
            }
        }
    }

    public static Passage of(int start, int end) {
        return new Passage(List.of(new Span(start, end)));
    }

    public static Passage of(Span span) {
        return new Passage(List.of(span));
    }

    /// A passage of these spans in any order; spans that overlap or touch become one.
    ///
    /// @throws IllegalArgumentException if `spans` is empty
    public static Passage union(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && span.start() <= last.end()) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return new Passage(joined);
    }

    /// First code unit of the first span.
    public int start() {
        return spans.getFirst().start();
    }

    /// One past the last code unit of the last span.
    public int end() {
        return spans.getLast().end();
    }

    /// The passage from its start to its end, gaps included.
    public Span hull() {
        return new Span(start(), end());
    }

    /// The words of `text` at these spans, joined by [#GAP].
    ///
    /// @throws IndexOutOfBoundsException if a span reaches past the end of `text`
    public String in(String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(GAP));
    }

    /// Whether at least one code unit is shared.
    public boolean overlaps(Passage other) {
        return spans.stream().anyMatch(other::overlaps);
    }

    /// Whether at least one code unit is shared.
    public boolean overlaps(Span other) {
        return spans.stream().anyMatch(span -> span.overlaps(other));
    }

    /// Whether one of the spans holds all of `other`.
    public boolean contains(Span other) {
        return spans.stream().anyMatch(span -> span.contains(other));
    }
}
