package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/// Cutting spans out of passages without leaving stray marks behind.
final class Spans {

    private Spans() {}

    /// `passage` less all that lies within `hole`; `null` if nothing but marks and white space is left.
    static @Nullable Passage without(Passage passage, Span hole, String text) {
        List<Span> left = new ArrayList<>();
        for (Span span : passage.spans()) {
            if (!span.overlaps(hole)) {
                left.add(span);
                continue;
            }
            addTrimmed(span.start(), Math.min(span.end(), hole.start()), text, left);
            addTrimmed(Math.max(span.start(), hole.end()), span.end(), text, left);
        }
        return left.isEmpty() ? null : Passage.union(left);
    }

    private static void addTrimmed(int from, int to, String text, List<Span> out) {
        Span trimmed = trimmed(from, to, text);
        if (trimmed != null) {
            out.add(trimmed);
        }
    }

    /// `[from, to)` without white space and commas at its ends; `null` if no letter or digit is left.
    static @Nullable Span trimmed(int from, int to, String text) {
        int start = from;
        int end = to;
        while (start < end && isLoose(text.charAt(start))) {
            start++;
        }
        while (end > start && isLoose(text.charAt(end - 1))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return new Span(start, end);
            }
        }
        return null;
    }

    private static boolean isLoose(char c) {
        return Character.isWhitespace(c) || c == ',' || c == ';' || c == ':';
    }
}
