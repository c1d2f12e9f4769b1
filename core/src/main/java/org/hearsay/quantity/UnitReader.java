package org.hearsay.quantity;

import java.math.BigDecimal;
import org.hearsay.model.Amount;
import org.hearsay.model.Unit;
import org.hearsay.model.UnitKind;
import org.jspecify.annotations.Nullable;

/// Finds the unit of a number: a measure from the dictionary before or after it, or else the noun that it counts.
/// Safe for all threads.
final class UnitReader {

    private static final BigDecimal LEAST_SPELT_MONEY = new BigDecimal(100_000);
    private static final int LONGEST_SYMBOL = 4;

    private final Lexicon lexicon;
    private final CountedNouns nouns;
    private final Rates rates;
    private final Ages ages;

    UnitReader(Lexicon lexicon, NounPhrases phrases) {
        this.lexicon = lexicon;
        rates = new Rates(lexicon, phrases);
        nouns = new CountedNouns(lexicon, phrases, rates);
        ages = new Ages(phrases);
    }

    /// The number with its unit, if it has one.
    Draft read(Sentence sentence, Numeral numeral) {
        Draft draft = Draft.bare(numeral);
        Phrases.Match<Measure> before =
                lexicon.currencies.endingAt(sentence, numeral.first() - LONGEST_SYMBOL, numeral.first());
        if (before != null && numeral.isInDigits() && !isTakenBefore(sentence, before.first())) {
            return priced(sentence, draft, before);
        }
        Draft aged = ages.read(sentence, draft);
        if (aged != null) {
            return aged;
        }
        int at = afterBound(sentence, numeral.end());
        boolean compound = at == numeral.end() && sentence.isHyphen(at);
        if (compound) {
            at++;
        }
        if (numeral.form() == Numeral.Form.FRACTION) {
            Draft part = partOfMeasure(sentence, draft, at);
            return part == null ? nouns.partOf(sentence, draft, at) : part;
        }
        Draft measured = measured(sentence, draft, at);
        if (measured != null) {
            return measured;
        }
        return nouns.counted(sentence, draft, at, compound);
    }

    /// Skips what makes the number a bound: `40-odd`, `40-plus`, `40+`.
    private static int afterBound(Sentence sentence, int end) {
        int word = sentence.isHyphen(end) ? end + 1 : end;
        boolean bound = sentence.at(word).is("odd")
                || sentence.at(word).is("plus")
                || (sentence.at(end).is("+") && sentence.at(end).glued());
        return bound ? word + 1 : end;
    }

    /// `5 $10 notes`: a symbol that is glued to a number before it belongs there.
    private static boolean isTakenBefore(Sentence sentence, int symbol) {
        return sentence.at(symbol).glued() && sentence.at(symbol - 1).isNumber();
    }

    private Draft priced(Sentence sentence, Draft draft, Phrases.Match<Measure> symbol) {
        Measure money = symbol.value();
        int end = draft.end();
        Phrases.Match<Measure> again = lexicon.units.longest(sentence, end);
        if (again != null
                && again.value().kind() == UnitKind.MONEY
                && !again.value().isSymbol()) {
            money = again.value();
            end = again.end();
        }
        return rated(
                sentence,
                draft,
                symbol.first(),
                end,
                money.kind(),
                sentence.words(symbol.first(), symbol.end()),
                money.name(),
                money.currency());
    }

    private @Nullable Draft measured(Sentence sentence, Draft draft, int from) {
        Phrases.Match<Measure> match = null;
        for (int at = from; at <= from + 2; at++) {
            match = lexicon.units.longest(sentence, at);
            if (match != null || !sentence.at(at).is(WordClass.UNIT_MODIFIER)) {
                break;
            }
        }
        if (match == null || !isUnit(sentence, draft, match)) {
            return null;
        }
        Measure measure = match.value();
        if (measure.name().equals("pound sterling")
                && sentence.at(match.first()).lower().startsWith("pound")
                && !isMoney(sentence, draft, match)) {
            measure = new Measure(UnitKind.MASS, "pound-mass", null, false);
        }
        return rated(
                sentence,
                draft,
                draft.first(),
                match.end(),
                measure.kind(),
                sentence.words(match.first(), match.end()),
                measure.name(),
                measure.currency());
    }

    /// `half a mile`, `1/16 of a pint`.
    private @Nullable Draft partOfMeasure(Sentence sentence, Draft draft, int from) {
        int at = sentence.at(from).is("of") ? from + 1 : from;
        return measured(
                sentence, draft, sentence.at(at).is("a") || sentence.at(at).is("an") ? at + 1 : at);
    }

    /// Whether those words are the unit here: single letters must touch the number, and `40 won` is not money.
    private boolean isUnit(Sentence sentence, Draft draft, Phrases.Match<Measure> match) {
        Token unit = sentence.at(match.first());
        boolean one = match.end() == match.first() + 1;
        boolean isLetter = one && unit.isWord() && (unit.text().length() == 1);
        if (isLetter
                && !unit.glued()
                && (draft.form() == Numeral.Form.WORDS || isOpenWord(sentence, match.end(), unit))) {
            return false;
        }
        if ((unit.is("x") && !unit.glued()) || (unit.text().equals("s") && draft.form() == Numeral.Form.PLAIN)) {
            return false;
        }
        if (one && unit.is("won")) {
            return draft.amount() instanceof Amount.Single(BigDecimal value) && value.intValue() >= 1000;
        }
        return !(one && unit.is("stone") && !draft.form().equals(Numeral.Form.PLAIN));
    }

    /// `30 m from`, `12 C melting point`; not `in 2019 A plan`.
    private static boolean isOpenWord(Sentence sentence, int at, Token unit) {
        Token next = sentence.at(at);
        boolean degrees = unit.text().equals("C") && !next.isCapitalised();
        return next.isWord() && !next.is(WordClass.PREPOSITION) && !next.is(WordClass.DIMENSION) && !degrees;
    }

    /// Whether `pounds` are money: large sums, and wages.
    private static boolean isMoney(Sentence sentence, Draft draft, Phrases.Match<Measure> match) {
        Token next = sentence.at(match.end());
        Token before = sentence.at(draft.first() - 1);
        return before.is("cost")
                || before.is("costs")
                || before.is("paid")
                || before.is("worth")
                || before.is("spent")
                || sentence.at(match.end() - 1).is("sterling")
                || (next.is("a") && sentence.at(match.end() + 1).isWord())
                || next.is("per")
                || (draft.amount() instanceof Amount.Single(BigDecimal value)
                        && value.compareTo(LEAST_SPELT_MONEY) >= 0);
    }

    /// With `per day`, `a share`, `/kg` after it.
    private Draft rated(
            Sentence sentence,
            Draft draft,
            int first,
            int end,
            UnitKind kind,
            String surface,
            String name,
            @Nullable String currency) {
        Rates.Rate rate = rates.read(sentence, end);
        if (rate == null) {
            return draft.with(new Unit(kind, surface, name, currency), first, end);
        }
        String rated = surface + (sentence.at(end).glued() ? "" : " ") + sentence.words(end, rate.end());
        return draft.with(new Unit(kind, rated, name + " per " + rate.base(), currency), first, rate.end());
    }
}
