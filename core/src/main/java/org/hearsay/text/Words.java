package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into words.
final class Words {

    private Words() {}

    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(text, at);
                words.add(Word.of(text, at, end));
                at = end;
            } else {
                int next = at + Character.charCount(c);
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    words.add(Word.of(text, at, next));
                }
                at = next;
            }
        }
        return words;
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                at = next;
            } else if (joins(c) && next < text.length() && Character.isLetterOrDigit(text.codePointAt(next))) {
                at = next;
            } else if (c == '.' && isAcronymSoFar(text, start, at)) {
                at = next;
            } else if ((c == '\'' || c == '’') && isPluralPossessive(text, start, at, next)) {
                return next;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean joins(int c) {
        return c == '\'' || c == '’' || c == '-' || c == '‐' || c == '‑' || c == '&';
    }

    /// `U.S.` yes, `end.` no: letters and points in turn.
    private static boolean isAcronymSoFar(String text, int start, int point) {
        if (!Character.isUpperCase(text.charAt(point - 1)) || point - 1 - start > 10) {
            return false;
        }
        for (int i = start; i < point; i++) {
            boolean letter = (i - start) % 2 == 0;
            if (letter ? !Character.isUpperCase(text.charAt(i)) : text.charAt(i) != '.') {
                return false;
            }
        }
        boolean another = point + 1 < text.length() && Character.isUpperCase(text.charAt(point + 1));
        return another || point - start > 1;
    }

    /// `parties' leaders`: an apostrophe after s and before a space and a letter. A closing single quote looks alike;
    /// as it
    /// stands after a mark or a word that does not end in s more often than not, the few mistaken do little harm.
    private static boolean isPluralPossessive(String text, int start, int at, int next) {
        return at > start
                && text.charAt(at - 1) == 's'
                && next + 1 < text.length()
                && text.charAt(next) == ' '
                && Character.isLowerCase(text.charAt(next + 1));
    }
}
