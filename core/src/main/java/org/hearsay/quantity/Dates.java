package org.hearsay.quantity;

import java.math.BigDecimal;

/// Tells numbers of dates, years, decades and clock times, where no time stage has told them. Safe for all threads.
final class Dates {

    private static final BigDecimal LAST_DAY = new BigDecimal(31);
    private static final BigDecimal FIRST_YEAR = new BigDecimal(1500);
    private static final BigDecimal LAST_YEAR = new BigDecimal(2200);

    private final Lexicon lexicon;

    Dates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether the number belongs to a date or a time of day, whatever its unit.
    boolean holds(Sentence sentence, Numeral numeral) {
        return isClockTime(sentence, numeral)
                || isDate(sentence, numeral)
                || (numeral.isInDigits() && isOrdinalOrDecade(sentence, numeral))
                || (numeral.form() == Numeral.Form.WORDS && isSpeltYear(sentence, numeral));
    }

    private static boolean isClockTime(Sentence sentence, Numeral numeral) {
        Token next = sentence.at(numeral.end());
        Token before = sentence.at(numeral.first() - 1);
        if ((next.is(":") && next.glued() && sentence.at(numeral.end() + 1).glued())
                || (before.is(":")
                        && before.glued()
                        && sentence.at(numeral.first()).glued())) {
            return true;
        }
        if (next.is("a.m.")
                || next.is("p.m.")
                || next.is("pm")
                || next.is("o'clock")
                || (next.is("am") && numeral.isInDigits())
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
        return (following.is(WordClass.MONTH) && following.isCapitalised())
                || (weekday.is(WordClass.WEEKDAY)
                        && weekday.isCapitalised()
                        && weekday.text().length() > 3);
    }

    /// `19th`, `1990s`.
    private static boolean isOrdinalOrDecade(Sentence sentence, Numeral numeral) {
        Token next = sentence.at(numeral.end());
        boolean apostrophe =
                next.is("'") && next.glued() && sentence.at(numeral.end() + 1).is("s");
        return apostrophe
                || (next.glued()
                        && (next.is("st")
                                || next.is("nd")
                                || next.is("rd")
                                || next.is("th")
                                || next.is("'s")
                                || (next.is("s")
                                        && numeral.value().compareTo(BigDecimal.TEN) >= 0
                                        && sentence.at(numeral.first()).text().endsWith("0"))));
    }

    /// `nineteen eighty-four`.
    private boolean isSpeltYear(Sentence sentence, Numeral numeral) {
        NumberWord next = lexicon.number(sentence.at(numeral.end()).lower());
        NumberWord before = lexicon.number(sentence.at(numeral.first() - 1).lower());
        return (next != null
                        && next.role() == NumberWord.Role.TEN
                        && numeral.value().intValue() > 10
                        && numeral.value().intValue() <= 20)
                || (before != null
                        && before.role() == NumberWord.Role.TEEN
                        && numeral.value().intValue() >= 20);
    }

    /// Whether a bare number, or one that counts a noun, is a year.
    boolean isYear(Sentence sentence, Draft draft, boolean plural) {
        Token token = sentence.at(draft.first());
        if (draft.form() != Numeral.Form.PLAIN || !isYearNumber(token)) {
            return false;
        }
        Token before = sentence.at(draft.first() - 1);
        Token next = sentence.at(draft.numberEnd());
        boolean listed =
                (before.is("and") || before.is("or") || before.is(",")) && isYearNumber(sentence.at(draft.first() - 2));
        if (listed || isEra(before) || isEra(next)) {
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
            return isYearNumber(other) || (next.isDash() && other.text().length() == 2);
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

    static boolean isYearNumber(Token token) {
        if (!token.isNumber() || token.text().length() != 4 || token.text().indexOf('.') >= 0) {
            return false;
        }
        BigDecimal value = new BigDecimal(token.text());
        return value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }
}
