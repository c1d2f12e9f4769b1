package org.hearsay.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/// Cuts a text into what token measures count: runs of letters, digits and underscores, and single marks.
final class WordTokens {

    private WordTokens() {}

    static List<Span> of(String text) {
        List<Span> tokens = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int c = text.codePointAt(start);
            int end = start + Character.charCount(c);
            if (isWord(c)) {
                while (end < text.length() && isWord(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
            }
            if (!Blank.is(c)) {
                tokens.add(new Span(start, end));
            }
            start = end;
        }
        return tokens;
    }

    /// Letters, numbers of every kind, the underscore; no combining marks.
    private static boolean isWord(int codePoint) {
        return Character.isLetter(codePoint)
                || codePoint == '_'
                || switch (Character.getType(codePoint)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }
}
