package org.hearsay.quantity;

/// A word, a number in digits, or a single mark.
///
/// @param start first code unit in the article's text
/// @param end one past the last
/// @param text the characters as they stand, except that a curly apostrophe is a straight one
/// @param lower `text` in lower case
/// @param glued whether no white space stands before it
/// @param classes what the lexicon knows of `lower`, see [WordClass#bit()]
record Token(int start, int end, Kind kind, String text, String lower, boolean glued, int classes) {

    enum Kind {
        WORD,
        /// Digits with their separators: `2,500`, `.534`.
        NUMBER,
        /// Digits that are no number: `27.5.2014`.
        CODE,
        /// Any other single character.
        MARK
    }

    /// Stands before the first and after the last token of a sentence.
    static final Token NONE = new Token(0, 0, Kind.MARK, " ", " ", false, 0);

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String lowerCase) {
        return lower.equals(lowerCase);
    }

    boolean is(WordClass wordClass) {
        return (classes & wordClass.bit()) != 0;
    }

    boolean isAny(int bits) {
        return (classes & bits) != 0;
    }

    /// Whether it has a capital letter: `Pentagon`, `iPhone`.
    boolean isCapitalised() {
        return kind == Kind.WORD && !text.equals(lower);
    }

    /// A dash of any length.
    boolean isDash() {
        return kind == Kind.MARK && "-–—‐‑−".indexOf(text.charAt(0)) >= 0;
    }
}
