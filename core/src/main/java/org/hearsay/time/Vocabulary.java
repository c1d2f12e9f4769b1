package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;

/// The words that rules know and the classes that they and other tokens belong to.
///
/// It grows while rules are loaded and is only read afterwards, then from any number of threads.
final class Vocabulary {

    /// Classes that the shape of a token gives, not its word.
    static final int DIGITS = 0;
    /// 1 to 31, at most two digits
    static final int DAY_NUMBER = 1;
    /// 1 to 12, at most two digits
    static final int MONTH_NUMBER = 2;
    /// 0 to 24, at most two digits
    static final int HOUR = 3;
    /// two digits, 00 to 59
    static final int SIXTY = 4;
    /// two digits
    static final int TWO_DIGITS = 5;
    /// four digits, 1000 to 2999
    static final int FOUR_DIGITS = 6;
    /// an unknown word with a capital
    static final int PROPER = 7;
    /// a word that begins with a capital
    static final int CAPITAL = 8;
    /// a word in -ed
    static final int ED = 9;
    /// a sign that ends a sentence
    static final int SENTENCE_END = 10;
    /// an unknown word in small letters
    static final int OTHER = 11;
    /// an unknown small-letter word in -s
    static final int PLURAL = 12;
    /// a number that stands after a currency sign
    static final int MONEY = 13;

    private final List<String> classNames = new ArrayList<>(List.of(
            "num", "dom", "mon", "hour", "min", "yy", "yyyy", "proper", "capital", "ed", "end", "other", "plural",
            "money"));
    private Lexeme[] table = new Lexeme[1024];
    private int size;

    /// The bit of a class, made new if no one has named it yet.
    ///
    /// @throws IllegalStateException if there are more than 64
    int classBit(String name) {
        int bit = classNames.indexOf(name);
        if (bit < 0) {
            bit = classNames.size();
            if (bit == Long.SIZE) {
                throw new IllegalStateException("no room for another token class: " + name);
            }
            classNames.add(name);
        }
        return bit;
    }

    /// The bit of a class that exists.
    ///
    /// @throws IllegalArgumentException if it does not
    int knownClassBit(String name) {
        int bit = classNames.indexOf(name);
        if (bit < 0) {
            throw new IllegalArgumentException("no such token class: {" + name + "}");
        }
        return bit;
    }

    /// The lexeme of a word in small letters, made new if it is not known.
    Lexeme lexeme(String word) {
        Lexeme known = find(word, 0, word.length());
        if (known != Lexeme.UNKNOWN) {
            return known;
        }
        if (2 * ++size > table.length) {
            grow();
        }
        Lexeme lexeme = new Lexeme(word);
        place(lexeme);
        return lexeme;
    }

    /// The word at a place of `text`, its case ignored; [Lexeme#UNKNOWN] if rules do not know it.
    Lexeme find(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        int slot = spread(hash) & (table.length - 1);
        while (table[slot] != null) {
            if (sameWord(table[slot].word(), text, start, end)) {
                return table[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return Lexeme.UNKNOWN;
    }

    private static boolean sameWord(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != Character.toLowerCase(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private void place(Lexeme lexeme) {
        int slot = spread(lexeme.word().hashCode()) & (table.length - 1);
        while (table[slot] != null) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = lexeme;
    }

    private void grow() {
        Lexeme[] old = table;
        table = new Lexeme[2 * old.length];
        for (Lexeme lexeme : old) {
            if (lexeme != null) {
                place(lexeme);
            }
        }
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }
}
