package org.hearsay.encode;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// Lays overlapping windows over a text, each from the start of a sentence or paragraph where there is one.
final class Windows implements Iterator<Window> {

    private final int size;
    private final int capacity;
    private final int overlap;
    private final int[] starts;
    private int from;

    /// @param capacity pieces a window holds at most
    /// @param overlap pieces a window repeats of the one before, at least, where capacity allows
    Windows(String text, Tokens tokens, int capacity, int overlap) {
        this.size = tokens.size();
        this.capacity = capacity;
        this.overlap = overlap;
        this.starts = starts(text, tokens);
    }

    @Override
    public boolean hasNext() {
        return from < size;
    }

    @Override
    public Window next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int to = Math.min(size, from + capacity);
        if (to < size) {
            int start = lastStart(to);
            if (start - from > capacity / 2) {
                to = start;
            }
        }
        Window window = new Window(from, to, from == 0, to == size);
        if (to == size) {
            from = size;
        } else {
            int start = lastStart(to - overlap);
            from = start > from ? start : Math.max(from + 1, to - overlap);
        }
        return window;
    }

    /// First piece of the window that [#next] gives, the number of pieces if there is none.
    int nextFrom() {
        return from;
    }

    /// The last start not after `piece`, `-1` if there is none.
    private int lastStart(int piece) {
        int at = Arrays.binarySearch(starts, piece);
        int index = at >= 0 ? at : -at - 2;
        return index < 0 ? -1 : starts[index];
    }

    /// Pieces at which a window may start: the first, and each that follows white space with a line feed in it, or
    /// white
    /// space after a full stop, exclamation or question mark and any closing quotation marks and brackets.
    static int[] starts(String text, Tokens tokens) {
        int[] starts = new int[16];
        int count = 0;
        for (int piece = 0; piece < tokens.size(); piece++) {
            if (piece == 0 || (tokens.first(piece) && opensSentence(text, tokens.start(piece)))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = piece;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean opensSentence(String text, int start) {
        // White space and the marks sought are all single code units, so there is no need to look at code points.
        int at = start - 1;
        boolean line = false;
        while (at >= 0 && CharacterClass.of(text.charAt(at)) == CharacterClass.WHITE_SPACE) {
            line |= text.charAt(at) == '\n';
            at--;
        }
        if (at == start - 1 || line) {
            return line;
        }
        while (at >= 0 && "\"”’')]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || ".!?".indexOf(text.charAt(at)) >= 0;
    }
}
