package org.hearsay.ingest;

/// Where sentences begin, as far as notes and headings need it. Errs towards no boundary.
final class Sentences {

    private Sentences() {}

    /// Whether a sentence, or a bracket or copyright sign that stands for one, starts at `i`, after another.
    static boolean startsAt(String text, int i) {
        if (i <= 0 || i >= text.length() || isGap(text.charAt(i))) {
            return false;
        }
        int before = i - 1;
        while (before >= 0 && isGap(text.charAt(before))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        char c = text.charAt(i);
        if (c == '©' || c == '(' && before < i - 1) {
            return true;
        }
        return before < i - 1 && closes(text, before);
    }

    /// Whether the text ends as a sentence does: `.`, `!`, `?`, `…` or a colon, perhaps inside a quote or bracket.
    static boolean isClosed(String text) {
        int last = text.length() - 1;
        while (last >= 0 && "\"'”’»)]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?…:".indexOf(text.charAt(last)) >= 0;
    }

    /// Whether another sentence follows the first.
    static boolean isSeveral(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && startsAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(String text, int last) {
        int i = last;
        while (i > 0 && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (".!?…".indexOf(text.charAt(i)) < 0) {
            return i < last && text.charAt(last) == ')';
        }
        // The point of an initial or a title ("J. Doe", "Mr. Doe") ends no sentence.
        int word = i;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        String abbreviated = text.substring(word, i);
        return text.charAt(i) != '.'
                || abbreviated.length() != 1
                        && !abbreviated.equals("Mr")
                        && !abbreviated.equals("Mrs")
                        && !abbreviated.equals("Ms")
                        && !abbreviated.equals("Dr");
    }

    static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
