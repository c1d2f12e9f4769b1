package org.hearsay.app.terminal;

/// Words of an article, made harmless for a terminal.
final class Plain {

    private Plain() {}

    /// The text on one line: white space is one space, a control character `�`, and the characters that embed or
    /// override reading directions are dropped, as they would reach past the text's end.
    static String line(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !plain.isEmpty();
                continue;
            }
            if (turnsDirection(c)) {
                continue;
            }
            if (space) {
                plain.append(' ');
                space = false;
            }
            plain.append(Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return plain.toString();
    }

    private static boolean turnsDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
