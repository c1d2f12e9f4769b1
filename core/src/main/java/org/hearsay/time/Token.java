package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/// A word, number, sign, or, once a rule has matched, the several of them that mean one thing.
///
/// @param start first UTF-16 code unit
/// @param end one past the last
/// @param lexeme the word; [Lexeme#UNKNOWN] if no rule knows it, and for what a rule has built
/// @param classes bits named by [Vocabulary]
/// @param number the value of a run of digits; -1 if it is none or has more than nine
/// @param glued whether nothing, not even a space, stands before it
/// @param meaning what a rule has read; null for a word, number or sign
record Token(
        int start,
        int end,
        Lexeme lexeme,
        long classes,
        int number,
        boolean glued,
        @Nullable Meaning meaning) {

    boolean is(int classBit) {
        return (classes & (1L << classBit)) != 0;
    }

    int length() {
        return end - start;
    }
}
