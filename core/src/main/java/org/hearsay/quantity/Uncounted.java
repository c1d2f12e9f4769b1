package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.BitSet;
import org.hearsay.model.UnitKind;

/// Tells numbers that count nothing: dates, codes and names, idioms, the pronoun `one`, and `half` of no whole. Safe
/// for
/// all threads.
final class Uncounted {

    private static final BigDecimal MOST_OF_MANNER = new BigDecimal(12);

    private final Lexicon lexicon;
    private final NounPhrases nouns;
    private final Dates dates;
    private final Codes codes;

    Uncounted(Lexicon lexicon, NounPhrases nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        dates = new Dates(lexicon);
        codes = new Codes(lexicon);
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
        if (before.is("per")
                || isApposedAge(sentence, numeral)
                || dates.holds(sentence, numeral)
                || codes.holds(sentence, numeral)) {
            return true;
        }
        if (numeral.form() == Numeral.Form.FRACTION) {
            return (sentence.at(numeral.first()).is("half")
                            || (sentence.at(numeral.end() - 1).is("half")
                                    && sentence.at(numeral.first()).is("a")))
                    && !isHalfOfSomething(sentence, numeral);
        }
        return numeral.form() == Numeral.Form.WORDS && (isPronoun(sentence, numeral) || isManner(sentence, numeral));
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
                    && Dates.isYearNumber(sentence.at(draft.first()))
                    && sentence.at(draft.first() - 1).is(WordClass.BEFORE_YEAR);
        }
        boolean plural = draft.counted() != null && draft.counted().isPlural();
        return dates.isYear(sentence, draft, plural) || codes.isName(sentence, draft, plural);
    }

    /// `Marta Ruiz, 43, said`: the age tells who she is.
    private static boolean isApposedAge(Sentence sentence, Numeral numeral) {
        return numeral.form() == Numeral.Form.PLAIN
                && sentence.at(numeral.first()).text().length() <= 2
                && sentence.at(numeral.first() - 1).is(",")
                && sentence.at(numeral.first() - 2).isCapitalised()
                && sentence.at(numeral.end()).is(",");
    }

    /// `half` counts before `of`, an article, a possessive or a plural, and after `about`, `by` and the like.
    private boolean isHalfOfSomething(Sentence sentence, Numeral numeral) {
        Token next = sentence.at(numeral.end());
        Token before = sentence.at(numeral.first() - 1);
        boolean joined = sentence.isHyphen(numeral.end()) && lexicon.units.longest(sentence, numeral.end() + 1) == null;
        if (joined
                || (sentence.at(numeral.first() - 1).is("and")
                        && sentence.at(numeral.first()).is("a"))) {
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
}
