package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Cuts a text into [Token]s from left to right, in one pass. One scanner reads one text, on one thread.
final class Scanner {

    /// Longer runs of digits are taken for codes; no claimed figure has as many.
    private static final int MOST_DIGITS = 40;

    private final String text;
    private final ToIntFunction<String> classes;
    private final Set<String> prefixes;
    private int position;

    /// @param classes the bits of a lower-case word, see [WordClass#bit()]
    /// @param prefixes letters that stand apart from digits which follow them without a space: `USD` in `USD10m`
    Scanner(String text, ToIntFunction<String> classes, Set<String> prefixes) {
        this.text = text;
        this.classes = classes;
        this.prefixes = prefixes;
    }

    /// All tokens of a phrase, without classes.
    static List<Token> plain(String phrase) {
        Scanner scanner = new Scanner(phrase, word -> 0, Set.of());
        List<Token> tokens = new ArrayList<>();
        for (Token token = scanner.next(); token != null; token = scanner.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    /// The next token; null at the end of the text.
    @Nullable
    Token next() {
        int before = position;
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
        if (position == text.length()) {
            return null;
        }
        boolean glued = position == before && position > 0;
        int start = position;
        char c = text.charAt(start);
        if (isDigit(c) || (c == '.' && isDigit(charAt(start + 1)) && !glued)) {
            return number(start, glued);
        }
        if (isLetter(start)) {
            position = wordEnd(start);
            return token(start, Token.Kind.WORD, glued);
        }
        position += Character.charCount(text.codePointAt(start));
        return token(start, Token.Kind.MARK, glued);
    }

    private Token token(int start, Token.Kind kind, boolean glued) {
        String surface = text.substring(start, position).replace('’', '\'');
        String lower = kind == Token.Kind.WORD ? surface.toLowerCase(Locale.ROOT) : surface;
        return new Token(start, position, kind, surface, lower, glued, classes.applyAsInt(lower));
    }

    private Token number(int start, boolean glued) {
        int end = start;
        boolean decimal = false;
        boolean code = false;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isDigit(c)) {
                end++;
            } else if (c == '.' && isDigit(charAt(end + 1))) {
                code |= decimal;
                decimal = true;
                end++;
            } else if (isGroupMark(c) && !decimal && isGroup(end + 1)) {
                end++;
            } else {
                break;
            }
        }
        position = end;
        boolean isCode = code || end - start > MOST_DIGITS;
        return token(start, isCode ? Token.Kind.CODE : Token.Kind.NUMBER, glued);
    }

    /// Three digits and no more; or two and then another group, as in `12,34,000`.
    private boolean isGroup(int from) {
        if (!isDigit(charAt(from)) || !isDigit(charAt(from + 1))) {
            return false;
        }
        if (isDigit(charAt(from + 2))) {
            return !isDigit(charAt(from + 3));
        }
        return charAt(from + 2) == ',' && isDigit(charAt(from + 3)) && isDigit(charAt(from + 4));
    }

    /// A comma, or a space that does not break a line.
    private static boolean isGroupMark(char c) {
        return c == ',' || c == '\u00a0' || c == '\u202f';
    }

    /// Letters, then digits if the letters are no prefix of an amount; `U.S.` and `O'Neill` are one word.
    private int wordEnd(int start) {
        int end = letters(start);
        if (end - start == 1 && charAt(end) == '.' && isInitial(end + 1)) {
            while (isInitial(end + 1)) {
                end += 2;
            }
            return charAt(end) == '.' ? end + 1 : end;
        }
        while ((charAt(end) == '\'' || charAt(end) == '’') && isLetter(end + 1)) {
            end = letters(end + 1);
        }
        if (isDigit(charAt(end)) && !isPrefix(start, end)) {
            while (isDigit(charAt(end)) || isLetter(end)) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    /// `USD` in `USD10m`, `US` in `$US10m`; never the middle of a code (`PLX-R18`).
    private boolean isPrefix(int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        int from = before == '$' ? start - 1 : start;
        return before != '-' && prefixes.contains(text.substring(from, end));
    }

    private int letters(int from) {
        int end = from;
        while (isLetter(end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /// One letter with no other after it.
    private boolean isInitial(int index) {
        return isLetter(index) && charAt(index + 1) == '.';
    }

    private boolean isLetter(int index) {
        if (index >= text.length()) {
            return false;
        }
        int c = text.codePointAt(index);
        return Character.isLetter(c)
                || c == '²'
                || c == '³'
                || (c > 127 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u200b' || c == '\ufeff';
    }
}
