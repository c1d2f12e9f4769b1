package org.hearsay.time;

/// A word that rules know: the classes it belongs to, and its value in each (`march`: month 3).
///
/// A class is a bit position in a `long`; [Vocabulary] names them.
final class Lexeme {

    /// Any word no rule knows.
    static final Lexeme UNKNOWN = new Lexeme("");

    private final String word;
    private final int[] values = new int[Long.SIZE];
    private long classes;
    private long capitalisedOnly;

    Lexeme(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    void add(int classBit, int value, boolean onlyCapitalised) {
        classes |= 1L << classBit;
        values[classBit] = value;
        if (onlyCapitalised) {
            capitalisedOnly |= 1L << classBit;
        }
    }

    /// The classes of an occurrence: `may` is a month only with a capital.
    long classes(boolean capitalised) {
        return capitalised ? classes : classes & ~capitalisedOnly;
    }

    int value(int classBit) {
        return values[classBit];
    }
}
