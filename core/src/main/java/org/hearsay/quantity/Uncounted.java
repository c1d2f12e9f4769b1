package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.BitSet;
import org.hearsay.model.UnitKind;

/// Tells numbers that count nothing: dates, years, clock times, telephone numbers, names such as `Flight 370`, and the
/// pronoun `one`. Safe for all threads.
final class Uncounted {

    /// More digits without a separator are an identifier.
    private static final int LONGEST_PLAIN = 12;
    private static final BigDecimal LAST_DAY = new BigDecimal(31);
    private static final BigDecimal MOST_OF_MANNER = new BigDecimal(12);
    private static final BigDecimal FIRST_YEAR = new BigDecimal(1500);
    private static final BigDecimal LAST_YEAR = new BigDecimal(2200);

    private final Lexicon lexicon;
    private final NounPhrases nouns;

    Uncounted(Lexicon lexicon, NounPhrases nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /// The tokens that belong to idioms.
    BitSet idioms(Sentence sentence) {
        BitSet inside = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            Phrases.Match<Boolean> idiom = lexicon.idioms.longest(sentence, i);
            if (idiom != null) {
                inside.set(idiom.first(), idiom.end());
            }
        }
        return inside;
    }

    /// Whether the surroundings show, without regard to a unit, that the number counts nothing.
    boolean holds(Sentence sentence, Numeral numeral) {
        Token before = sentence.at(numeral.first() - 1);
        if (before.is("per") || isClockTime(sentence, numeral) || isDate(sentence, numeral)) {
            return true;
        }
        if (numeral.isInDigits()) {
            return isCode(sentence, numeral) || isOrdinalOrDecade(sentence, numeral) || isAddress(sentence, numeral);
        }
        if (numeral.form() == Numeral.Form.FRACTION) {
            return (sentence.at(numeral.first()).is("half")
                            || sentence.at(numeral.end() - 1).is("half")
                                    && sentence.at(numeral.first()).is("a"))
                    && !isHalfOfSomething(sentence, numeral);
        }
        return isPronoun(sentence, numeral) || isManner(sentence, numeral) || isSpeltYear(sentence, numeral);
    }

    /// Whether the number, of which the unit is now known, is a name or a year after all.
    boolean holds(Sentence sentence, Draft draft) {
        boolean nounOrNone = draft.unit() == null
                || draft.unit().kind() == UnitKind.COUNT
                || draft.unit().kind() == UnitKind.PEOPLE;
        if (!nounOrNone) {
            Token unit = sentence.at(draft.numberEnd());
            return unit.isCapitalised()
                    && draft.form() == Numeral.Form.PLAIN
                    && isYearNumber(sentence.at(draft.first()))
                    && sentence.at(draft.first() - 1).is(WordClass.BEFORE_YEAR);
        }
        boolean plural = draft.counted() != null && draft.counted().isPlural();
        return isYear(sentence, draft, plural) || isName(sentence, draft, plural);
    }

    private static boolean isClockTime(Sentence sentence, Numeral numeral) {
        Token next = sentence.at(numeral.end());
        Token before = sentence.at(numeral.first() - 1);
        if (next.is(":") && next.glued() && sentence.at(numeral.end() + 1).glued()
                || before.is(":")
                        && before.glued()
                        && sentence.at(numeral.first()).glued()) {
            return true;
        }
        if (next.is("a.m.")
                || next.is("p.m.")
                || next.is("pm")
                || next.is("o'clock")
                || next.is("am") && numeral.isInDigits()
                || next.text().equals("GMT")) {
            return true;
        }
        if (before.is("past")
                && (sentence.at(numeral.first() - 2).is("half")
                        || sentence.at(numeral.first() - 2).is("quarter"))) {
            return true;
        }
        boolean range = next.isDash() || next.is("to") || next.is("and");
        Token after = sentence.at(numeral.end() + 2);
        return range
                && sentence.at(numeral.end() + 1).isNumber()
                && (after.is("a.m.") || after.is("p.m.") || after.is("pm"));
    }

    /// `14 March`, `March 14`, `March 14, 2014`, `14 to 18 March`, `March 14-18`.
    private static boolean isDate(Sentence sentence, Numeral numeral) {
        if (numeral.form() != Numeral.Form.PLAIN) {
            return false;
        }
        boolean day = numeral.value().compareTo(LAST_DAY) <= 0;
        int before = numeral.first() - 1;
        for (int steps = 0;
                steps < 3
                        && (sentence.at(before).is(".")
                                || sentence.at(before).is(",")
                                || sentence.at(before).isNumber()
                                || sentence.at(before).isDash());
                steps++) {
            before--;
        }
        Token month = sentence.at(before);
        if (month.is(WordClass.MONTH)
                && month.isCapitalised()
                && (day || sentence.at(numeral.first()).text().length() == 4)) {
            return !sentence.at(numeral.end()).is("%");
        }
        if (!day) {
            return false;
        }
        Token weekday = sentence.at(numeral.first() - 1);
        int after = numeral.end();
        for (int steps = 0;
                steps < 2
                        && (sentence.at(after).is("to")
                                || sentence.at(after).is("and")
                                || sentence.at(after).isDash()
                                || sentence.at(after).isNumber());
                steps++) {
            after++;
        }
        Token following = sentence.at(after);
        return following.is(WordClass.MONTH) && following.isCapitalised()
                || weekday.is(WordClass.WEEKDAY)
                        && weekday.isCapitalised()
                        && weekday.text().length() > 3;
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
                || before.is("'") && token.glued() && token.text().length() == 2) {
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
        return isHyphenatedCode(sentence, first) || isChain(sentence, first);
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
                word.isNumber() || word.glued() && sentence.at(first - 3).isNumber();
        return word.isWord() && !afterNumber && !word.isAny(WordClass.CLOSED) && !word.is("sub");
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

    /// `19th`, `1990s`.
    private static boolean isOrdinalOrDecade(Sentence sentence, Numeral numeral) {
        Token next = sentence.at(numeral.end());
        boolean apostrophe =
                next.is("'") && next.glued() && sentence.at(numeral.end() + 1).is("s");
        return apostrophe
                || next.glued()
                        && (next.is("st")
                                || next.is("nd")
                                || next.is("rd")
                                || next.is("th")
                                || next.is("'s")
                                || next.is("s")
                                        && numeral.value().compareTo(BigDecimal.TEN) >= 0
                                        && sentence.at(numeral.first()).text().endsWith("0"));
    }

    private static boolean isAddress(Sentence sentence, Numeral numeral) {
        if (numeral.form() != Numeral.Form.PLAIN) {
            return false;
        }
        for (int i = numeral.end(); i < numeral.end() + 4 && sentence.at(i).isCapitalised(); i++) {
            if (i > numeral.end() && sentence.at(i).is(WordClass.STREET)) {
                return true;
            }
        }
        return false;
    }

    /// `half` counts before `of`, an article, a possessive or a plural, and after `about`, `by` and the like.
    private boolean isHalfOfSomething(Sentence sentence, Numeral numeral) {
        Token next = sentence.at(numeral.end());
        Token before = sentence.at(numeral.first() - 1);
        boolean joined = sentence.isHyphen(numeral.end()) && lexicon.units.longest(sentence, numeral.end() + 1) == null;
        if (joined
                || sentence.at(numeral.first() - 1).is("and")
                        && sentence.at(numeral.first()).is("a")) {
            return false;
        }
        return next.is("of")
                || next.is(WordClass.DETERMINER)
                || nouns.isPlural(next)
                || next.is("percent")
                || before.is("by")
                || before.is("than")
                || before.is("nearly")
                || before.is("almost")
                || before.is("about")
                || before.is("roughly")
                || before.is("around");
    }

    /// The pronoun: `no one`, `the one`, `one can`.
    private boolean isPronoun(Sentence sentence, Numeral numeral) {
        if (numeral.value().compareTo(BigDecimal.ONE) != 0
                || !sentence.at(numeral.first()).is("one")) {
            return numeral.value().signum() == 0 && nouns.counted(sentence, numeral.end(), false) == null;
        }
        if (sentence.at(numeral.first() - 1).is(WordClass.BEFORE_PRONOUN_ONE)) {
            return true;
        }
        int at = numeral.end();
        Token next = sentence.at(at);
        if (next.is("of")) {
            return !sentence.at(at + 1).is(WordClass.DETERMINER) && nouns.at(sentence, at + 1) == null;
        }
        boolean partOfRange = (next.is("to") || next.is("or") || next.is("in") || next.is("out") || next.isDash())
                && (sentence.at(at + 1).isNumber()
                        || lexicon.number(sentence.at(at + 1).lower()) != null
                        || sentence.at(at + 1).is("of"));
        if (partOfRange) {
            return false;
        }
        if (sentence.isHyphen(at)) {
            return lexicon.units.longest(sentence, at + 1) == null
                    && !sentence.at(at + 1).is("man");
        }
        return nouns.counted(sentence, at, true) == null && lexicon.units.longest(sentence, at) == null;
    }

    /// `a six-speed van`: a small spelt number tied to what is neither a unit nor persons names a sort, no count.
    private boolean isManner(Sentence sentence, Numeral numeral) {
        int noun = numeral.end() + 1;
        return numeral.form() == Numeral.Form.WORDS
                && numeral.value().compareTo(MOST_OF_MANNER) <= 0
                && sentence.isHyphen(numeral.end())
                && sentence.at(noun).isWord()
                && lexicon.units.longest(sentence, noun) == null
                && lexicon.number(sentence.at(noun).lower()) == null
                && !sentence.at(noun).is("to")
                && !sentence.at(noun).is(WordClass.PERSON)
                && !nouns.isPlural(sentence.at(noun));
    }

    /// `nineteen eighty-four`.
    private boolean isSpeltYear(Sentence sentence, Numeral numeral) {
        NumberWord next = lexicon.number(sentence.at(numeral.end()).lower());
        NumberWord before = lexicon.number(sentence.at(numeral.first() - 1).lower());
        return next != null
                        && next.role() == NumberWord.Role.TEN
                        && numeral.value().intValue() > 10
                        && numeral.value().intValue() <= 20
                || before != null
                        && before.role() == NumberWord.Role.TEEN
                        && numeral.value().intValue() >= 20;
    }

    private boolean isYear(Sentence sentence, Draft draft, boolean plural) {
        Token token = sentence.at(draft.first());
        if (draft.form() != Numeral.Form.PLAIN || !isYearNumber(token)) {
            return false;
        }
        Token before = sentence.at(draft.first() - 1);
        Token next = sentence.at(draft.numberEnd());
        if (isEra(before) || isEra(next)) {
            return true;
        }
        if ((before.is("and") || before.is("to") || before.isDash())
                && isYearNumber(sentence.at(draft.first() - 2))
                && isSpan(sentence.at(draft.first() - 3))) {
            return true;
        }
        boolean joins = next.is("to") || next.is("and") || next.is("or") || next.isDash();
        Token other = sentence.at(draft.numberEnd() + 1);
        if (joins && other.isNumber() && isSpan(before)) {
            return isYearNumber(other) || next.isDash() && other.text().length() == 2;
        }
        if (before.is("of") && sentence.at(draft.first() - 2).is(WordClass.AMOUNT)) {
            return false;
        }
        boolean afterName = before.isCapitalised() && draft.first() > 1;
        return !plural
                || afterName
                || before.is(WordClass.BEFORE_YEAR)
                || before.is(WordClass.DETERMINER)
                || before.is("(");
    }

    private static boolean isSpan(Token token) {
        return token.is("from") || token.is("between") || isEra(token);
    }

    private static boolean isEra(Token token) {
        return token.is("a.d.")
                || token.is("b.c.")
                || token.text().equals("AD")
                || token.text().equals("BC")
                || token.text().equals("BCE");
    }

    private static boolean isYearNumber(Token token) {
        if (!token.isNumber() || token.text().length() != 4 || token.text().indexOf('.') >= 0) {
            return false;
        }
        BigDecimal value = new BigDecimal(token.text());
        return value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }

    /// `Section 427`, `Airbus 320`, `the Six Counties`.
    private boolean isName(Sentence sentence, Draft draft, boolean plural) {
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
                || draft.form() == Numeral.Form.DIGITS
                        && token.text().length() <= 4
                        && token.text().indexOf(',') < 0
                        && draft.numberEnd() == draft.first() + 1;
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
