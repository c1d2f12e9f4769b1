package org.hearsay.quantity;

import java.math.BigDecimal;

/// A number in a sentence.
///
/// @param first index of its first token
/// @param end one past its last
/// @param form how it is written
record Numeral(int first, int end, BigDecimal value, Form form) {

    enum Form {
        /// Digits alone, with neither separators nor a word: `2014`.
        PLAIN,
        /// Any other number in digits: `2,500`, `1.2bn`, `3 1/2`.
        DIGITS,
        WORDS,
        /// A part of a whole: `two-thirds`, `half`, `1/3`.
        FRACTION,
        /// `a couple`.
        COUPLE,
        /// From the value to ten times as many: `dozens`, `tens of thousands`.
        VAGUE,
        /// A lower bound: `several hundred`.
        SEVERAL
    }

    boolean isInDigits() {
        return form == Form.PLAIN || form == Form.DIGITS;
    }

    Numeral negated(int from) {
        return new Numeral(from, end, value.negate(), form == Form.PLAIN ? Form.DIGITS : form);
    }
}
