package org.hearsay.encode;

/// What a lower-cased word no longer shows: its letter case, whether it opens a paragraph, whether it stands in double
/// quotation marks, and whether that quotation goes on from the paragraph before.
///
/// The feature of a word is `shape + 4 paragraph + 8 quoted + 16 continued`, with shape 0 lower case, 1 Capitalised, 2
/// UPPER
/// CASE, 3 miXed. Ask it for every word of a text in order, once.
final class SurfaceFeatures {

    /// The bit that only the first piece of a word carries.
    static final int PARAGRAPH = 4;

    private static final int QUOTED = 8;
    private static final int CONTINUED = 16;

    private enum Mark {
        NONE,
        OPEN,
        CLOSE,
        TOGGLE
    }

    private boolean quoted;
    private boolean continued;
    /// The next word is the second half of a mark written as two, as in `''`.
    private boolean secondHalf;
    private boolean secondHalfCloses;
    private int previousEnd;

    /// The feature of the word `text[start, end)`, the next one of the text.
    int next(String text, int start, int end) {
        boolean paragraph = previousEnd == 0 || hasLineFeed(text, previousEnd, start);
        previousEnd = end;
        boolean wasQuoted = false;
        if (paragraph) {
            wasQuoted = quoted;
            quoted = false;
            continued = false;
            secondHalf = false;
        }
        boolean closes;
        if (secondHalf) {
            secondHalf = false;
            closes = secondHalfCloses;
        } else {
            Mark mark = resolve(markAt(text, start, end), paragraph);
            if (mark == Mark.OPEN) {
                quoted = true;
                continued |= paragraph && wasQuoted;
            }
            secondHalfCloses = mark == Mark.CLOSE;
            closes = secondHalfCloses && !secondHalf;
        }
        int feature = shape(text, start, end)
                | (paragraph ? PARAGRAPH : 0)
                | (quoted ? QUOTED : 0)
                | (continued ? CONTINUED : 0);
        if (closes) {
            quoted = false;
            continued = false;
        }
        return feature;
    }

    private Mark markAt(String text, int start, int end) {
        if (end - start != 1) {
            return Mark.NONE;
        }
        char c = text.charAt(start);
        Mark single = switch (c) {
            case '“', '„' -> Mark.OPEN;
            case '”' -> Mark.CLOSE;
            case '"' -> Mark.TOGGLE;
            default -> Mark.NONE;
        };
        if (single != Mark.NONE || end == text.length() || text.charAt(end) != c) {
            return single;
        }
        Mark pair = switch (c) {
            case '\'' -> Mark.TOGGLE;
            case '`', '‘' -> Mark.OPEN;
            case '’' -> Mark.CLOSE;
            default -> Mark.NONE;
        };
        secondHalf = pair != Mark.NONE;
        return pair;
    }

    private Mark resolve(Mark mark, boolean paragraph) {
        return switch (mark) {
            case NONE, OPEN -> mark;
            // At a paragraph's start there is nothing to close: the mark is the wrong way round.
            case CLOSE -> paragraph ? Mark.OPEN : Mark.CLOSE;
            case TOGGLE -> quoted ? Mark.CLOSE : Mark.OPEN;
        };
    }

    private static int shape(String text, int start, int end) {
        int first = text.codePointAt(start);
        boolean upperLater = false;
        boolean lower = Character.isLowerCase(first) || Character.isTitleCase(first);
        int second = start + Character.charCount(first);
        for (int at = second; at < end; ) {
            int c = text.codePointAt(at);
            upperLater |= Character.isUpperCase(c);
            lower |= Character.isLowerCase(c) || Character.isTitleCase(c);
            at += Character.charCount(c);
        }
        if (!Character.isUpperCase(first)) {
            return upperLater ? 3 : 0;
        }
        if (second < end && !lower) {
            return 2;
        }
        return upperLater ? 3 : 1;
    }

    private static boolean hasLineFeed(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }
}
