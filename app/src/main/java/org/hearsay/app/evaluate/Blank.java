package org.hearsay.app.evaluate;

/// White space as the corpus's own tools see it: Unicode's, the no-break spaces included.
final class Blank {

    private Blank() {}

    static boolean is(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    }

    static boolean all(String text, int start, int end) {
        return text.substring(start, end).codePoints().allMatch(Blank::is);
    }
}
