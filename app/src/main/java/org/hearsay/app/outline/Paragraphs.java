package org.hearsay.app.outline;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Numbers the paragraphs of a text: lines with at least one visible character, from 1.
final class Paragraphs {

    private final int[] starts;

    private Paragraphs(int[] starts) {
        this.starts = starts;
    }

    static Paragraphs of(String text) {
        return new Paragraphs(IntStream.range(0, text.length())
                .filter(i -> (i == 0 || text.charAt(i - 1) == '\n') && !isBlankLine(text, i))
                .toArray());
    }

    /// Number of the paragraph that `offset` lies in or follows; 1 before the first.
    int number(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
    }

    private static boolean isBlankLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end).isBlank();
    }
}
