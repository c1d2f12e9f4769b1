package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts text into words, numbers and signs, a stretch of paragraphs' text at a time.
///
/// Stateless but for its place in the text; one scanner reads one text once.
final class Scanner {

    /// A longer paragraph is cut here, so that memory does not grow with it.
    private static final int LONGEST_STRETCH = 20_000;

    private final Vocabulary vocabulary;
    private final int abbreviation;
    private final String text;
    private int at;

    Scanner(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.abbreviation = vocabulary.knownClassBit("abbreviation");
    }

    /// The tokens up to the next blank line; empty at the end of the text.
    List<Token> next() {
        List<Token> tokens = new ArrayList<>();
        boolean glued = false;
        while (at < text.length() && tokens.size() < LONGEST_STRETCH) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                if (skipSpace() && !tokens.isEmpty()) {
                    return tokens;
                }
                glued = false;
                continue;
            }
            Token previous = tokens.isEmpty() ? null : tokens.getLast();
            if (Character.isLetter(c)) {
                tokens.add(word(glued));
            } else if (isDigit(c)) {
                tokens.add(number(glued, previous));
            } else {
                tokens.add(sign(glued, previous));
            }
            glued = true;
        }
        return tokens;
    }

    /// Whether the space skipped held a blank line.
    private boolean skipSpace() {
        int lines = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            if (text.charAt(at++) == '\n') {
                lines++;
            }
        }
        return lines > 1;
    }

    private Token word(boolean glued) {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        boolean capital = Character.isUpperCase(text.charAt(start));
        Lexeme lexeme = vocabulary.find(text, start, at);
        long classes = lexeme.classes(capital);
        if (capital) {
            classes |= 1L << Vocabulary.CAPITAL;
        }
        if (lexeme == Lexeme.UNKNOWN) {
            classes |= 1L << (capital ? Vocabulary.PROPER : Vocabulary.OTHER);
            char last = text.charAt(at - 1);
            if (last == 'd' && at - start > 3 && text.charAt(at - 2) == 'e') {
                classes |= 1L << Vocabulary.ED;
            } else if (last == 's' && !capital && at - start > 2) {
                classes |= 1L << Vocabulary.PLURAL;
            }
        }
        return new Token(start, at, lexeme, classes, -1, glued, null);
    }

    private Token number(boolean glued, @Nullable Token previous) {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        boolean thousands = false;
        while (at - start <= 12 && at + 3 < text.length() && text.charAt(at) == ',' && threeDigitsAt(at + 1)) {
            at += 4;
            thousands = true;
        }
        int value = value(start, at);
        long classes = 1L << Vocabulary.DIGITS;
        if (!thousands) {
            classes |= classesOf(value, at - start);
        }
        if (previous != null && glued && isCurrency(text.charAt(previous.end() - 1))) {
            classes = 1L << Vocabulary.MONEY | 1L << Vocabulary.DIGITS;
        }
        Lexeme lexeme = thousands ? Lexeme.UNKNOWN : vocabulary.find(text, start, at);
        return new Token(start, at, lexeme, classes, value, glued, null);
    }

    private static long classesOf(int value, int length) {
        long classes = 0;
        if (length <= 2) {
            classes |= value >= 1 && value <= 31 ? 1L << Vocabulary.DAY_NUMBER : 0;
            classes |= value >= 1 && value <= 12 ? 1L << Vocabulary.MONTH_NUMBER : 0;
            classes |= value <= 24 ? 1L << Vocabulary.HOUR : 0;
        }
        if (length == 2) {
            classes |= 1L << Vocabulary.TWO_DIGITS;
            classes |= value < 60 ? 1L << Vocabulary.SIXTY : 0;
        }
        if (length == 4 && value >= 1000 && value < 3000) {
            classes |= 1L << Vocabulary.FOUR_DIGITS;
        }
        return classes;
    }

    private int value(int start, int end) {
        int value = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            if (isDigit(text.charAt(i))) {
                if (++digits > 9) {
                    return -1;
                }
                value = 10 * value + (text.charAt(i) - '0');
            }
        }
        return value;
    }

    private boolean threeDigitsAt(int i) {
        return i + 2 < text.length()
                && isDigit(text.charAt(i))
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && (i + 3 == text.length() || !isDigit(text.charAt(i + 3)));
    }

    private Token sign(boolean glued, @Nullable Token previous) {
        int start = at++;
        char c = text.charAt(start);
        Lexeme lexeme = switch (c) {
            case '–', '—', '‐', '‑', '−' -> vocabulary.lexeme("-");
            case '’', '‘', 'ʼ' -> vocabulary.lexeme("'");
            default -> vocabulary.find(text, start, at);
        };
        if (c == '!' || c == '?' || c == ';' || (c == '.' && endsSentence(previous))) {
            return new Token(start, at, Lexeme.UNKNOWN, 1L << Vocabulary.SENTENCE_END, -1, glued, null);
        }
        return new Token(start, at, lexeme, lexeme.classes(false), -1, glued, null);
    }

    /// Not after an initial (`U.S.`, `a.m.`) or an abbreviation (`Gen.`), nor before a letter or digit. A
    /// full stop that ends a
    /// sentence is not the `.` that rules speak of.
    private boolean endsSentence(@Nullable Token previous) {
        if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            return false;
        }
        if (previous == null) {
            return true;
        }
        boolean initial = previous.length() == 1 && Character.isLetter(text.charAt(previous.start()));
        return !initial && !previous.is(abbreviation);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    private static boolean isCurrency(char c) {
        return c == '$' || c == '€' || c == '£' || c == '¥' || c == '#';
    }
}
