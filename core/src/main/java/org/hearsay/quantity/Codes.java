package org.hearsay.quantity;

/// Tells digits that name something: telephone numbers, addresses, `F-15`, `Flight 370`. Safe for all threads.
final class Codes {

    /// More digits without a separator are an identifier.
    private static final int LONGEST_PLAIN = 12;

    private final Lexicon lexicon;

    Codes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether the number is part of a code or an address, whatever its unit.
    boolean holds(Sentence sentence, Numeral numeral) {
        return numeral.isInDigits() && (isCode(sentence, numeral) || isAddress(sentence, numeral));
    }

    /// Telephone numbers, dates in digits, parts of codes: `F-15`, `ID.3`, `007`, `#4`, `9/11`.
    private boolean isCode(Sentence sentence, Numeral numeral) {
        int first = numeral.first();
        Token token = sentence.at(first);
        Token before = sentence.at(first - 1);
        if (token.text().length() > LONGEST_PLAIN && numeral.form() == Numeral.Form.PLAIN) {
            return true;
        }
        if (token.text().length() > 1
                && token.text().startsWith("0")
                && !token.text().startsWith("0.")) {
            return true;
        }
        if (first == 0
                && (sentence.at(1).is(".") || sentence.at(1).is(")"))
                && sentence.at(1).glued()) {
            return true;
        }
        if (before.is("#")
                || before.is("@")
                || before.is("№")
                || (before.is("'") && token.glued() && token.text().length() == 2)) {
            return true;
        }
        if (token.glued() && before.glued() && (before.is(".") || before.is("/") || before.is("_"))) {
            return true;
        }
        Token after = sentence.at(numeral.end());
        if (after.is("/")
                && after.glued()
                && sentence.at(numeral.end() + 1).isNumber()
                && numeral.form() == Numeral.Form.PLAIN) {
            return true;
        }
        if (after.isWord()
                && after.glued()
                && numeral.form() == Numeral.Form.PLAIN
                && isModelSuffix(sentence, numeral.end())) {
            return true;
        }
        return isHyphenatedCode(sentence, first) || isChain(sentence, first) || isRow(sentence, first);
    }

    /// Letters after digits that make no unit: `221B`, `4K`, `5G`.
    private boolean isModelSuffix(Sentence sentence, int at) {
        return lexicon.units.longest(sentence, at) == null
                && lexicon.number(sentence.at(at).lower()) == null;
    }

    /// `F-15`, `mid-1990s`; not `minus-260` and not the second half of `5km-10km`.
    private static boolean isHyphenatedCode(Sentence sentence, int first) {
        if (!sentence.isHyphen(first - 1)) {
            return false;
        }
        Token word = sentence.at(first - 2);
        boolean afterNumber =
                word.isNumber() || (word.glued() && sentence.at(first - 3).isNumber());
        return word.isWord() && !afterNumber && !word.isAny(WordClass.CLOSED) && !word.is("sub");
    }

    /// Three or more numbers in a row, as in a telephone number or a table.
    private static boolean isRow(Sentence sentence, int first) {
        int from = first;
        while (first - from < 2 && sentence.at(from - 1).isNumber()) {
            from--;
        }
        return sentence.at(from + 1).isNumber() && sentence.at(from + 2).isNumber();
    }

    /// Three or more numbers joined by hyphens, or a short and a four-digit one: `555-0142`.
    private static boolean isChain(Sentence sentence, int first) {
        int from = first;
        while (first - from < 12
                && sentence.isHyphen(from - 1)
                && sentence.at(from - 2).isNumber()) {
            from -= 2;
        }
        int count = 1;
        int to = from;
        while (count < 6 && sentence.isHyphen(to + 1) && sentence.at(to + 2).isNumber()) {
            to += 2;
            count++;
        }
        boolean local = count == 2
                && sentence.at(from).text().length() == 3
                && sentence.at(to).text().length() == 4
                && sentence.at(to).text().indexOf('.') < 0;
        return count > 2 || local;
    }

    private static boolean isAddress(Sentence sentence, Numeral numeral) {
        if (numeral.end() - numeral.first() > 2) {
            return false;
        }
        for (int i = numeral.end(); i < numeral.end() + 4 && sentence.at(i).isCapitalised(); i++) {
            if (i > numeral.end() && sentence.at(i).is(WordClass.STREET)) {
                return true;
            }
        }
        return false;
    }

    /// `Section 427`, `Airbus 320`, `the Six Counties`.
    boolean isName(Sentence sentence, Draft draft, boolean plural) {
        Token token = sentence.at(draft.first());
        Token before = sentence.at(draft.first() - 1);
        boolean lowerPlural = plural
                && draft.counted() != null
                && !sentence.at(draft.counted().head()).isCapitalised();
        if (before.is(".")) {
            Token shortened = sentence.at(draft.first() - 2);
            return shortened.is("no") || shortened.is("nos");
        }
        if (before.is(WordClass.LABEL)
                && before.isCapitalised()
                && draft.first() > 1
                && draft.form() == Numeral.Form.PLAIN) {
            return true;
        }
        if (before.is(WordClass.LABEL)
                && !lowerPlural
                && (draft.form() == Numeral.Form.PLAIN || draft.form() == Numeral.Form.WORDS)) {
            return before.isCapitalised() || draft.counted() == null;
        }
        boolean small = draft.form() == Numeral.Form.PLAIN
                || (draft.form() == Numeral.Form.DIGITS
                        && token.text().length() <= 4
                        && token.text().indexOf(',') < 0
                        && draft.numberEnd() == draft.first() + 1);
        if (small
                && before.isCapitalised()
                && draft.first() > 1
                && !before.isAny(WordClass.CLOSED | WordClass.UP.bit() | WordClass.DOWN.bit())) {
            return !lowerPlural;
        }
        boolean capitalisedWord =
                draft.form() == Numeral.Form.WORDS && token.isCapitalised() && draft.first() > 0 && before.isWord();
        return capitalisedWord
                && (before.isCapitalised() || sentence.at(draft.numberEnd()).isCapitalised());
    }
}
