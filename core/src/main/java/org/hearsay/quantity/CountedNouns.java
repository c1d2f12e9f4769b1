package org.hearsay.quantity;

import java.math.BigDecimal;
import org.hearsay.model.Amount;
import org.hearsay.model.Unit;
import org.hearsay.model.UnitKind;

/// Finds the noun that a number counts, or the whole that a fraction divides. Safe for all threads.
final class CountedNouns {

    private final Lexicon lexicon;
    private final NounPhrases nouns;
    private final Rates rates;

    CountedNouns(Lexicon lexicon, NounPhrases nouns, Rates rates) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.rates = rates;
    }

    /// What a fraction is of: `two-thirds of the country`, `half the condos`, `half a mile`.
    Draft partOf(Sentence sentence, Draft draft, int from) {
        boolean of = sentence.at(from).is("of");
        int whole = of ? from + 1 : from;
        for (int steps = 0; steps < 4 && isBeforeWhole(sentence.at(whole)); steps++) {
            whole++;
        }
        NounPhrase several = nouns.counted(sentence, whole, false);
        NounPhrase phrase = several != null && several.isPlural() ? several : nouns.at(sentence, whole);
        if (phrase == null) {
            return draft;
        }
        String name = nouns.name(sentence, phrase);
        return draft.with(
                        new Unit(UnitKind.FRACTION, sentence.words(phrase.first(), phrase.end()), name, null),
                        draft.first(),
                        draft.numberEnd())
                .withCounted(phrase);
    }

    private boolean isBeforeWhole(Token token) {
        NumberWord number = lexicon.number(token.lower());
        return token.is(WordClass.DETERMINER)
                || token.isNumber()
                || number != null
                || token.is("combined")
                || token.is("all");
    }

    /// The draft with the noun that follows at token `from`, if one does.
    ///
    /// @param compound whether a hyphen ties the noun to the number
    Draft counted(Sentence sentence, Draft draft, int from, boolean compound) {
        boolean one = draft.amount() instanceof Amount.Single(BigDecimal value) && value.compareTo(BigDecimal.ONE) == 0;
        Rates.Rate rate = rates.read(sentence, draft.end());
        if (rate != null && !one && sentence.at(draft.end()).is("per")) {
            String surface = sentence.words(draft.end(), rate.end());
            return draft.with(new Unit(UnitKind.COUNT, surface, "per " + rate.base(), null), draft.first(), rate.end());
        }
        int at = from;
        boolean partitive = sentence.at(at).is("of");
        if (partitive) {
            at++;
            for (int steps = 0; steps < 4 && isBeforeWhole(sentence.at(at)); steps++) {
                at++;
            }
            one = false;
        }
        NounPhrase phrase = nouns.counted(sentence, at, one || compound);
        if (partitive && phrase != null && !phrase.isPlural()) {
            return draft;
        }
        if (phrase == null || (!phrase.isPlural() && !one && !compound && !isModifier(sentence, draft.first()))) {
            return draft;
        }
        if (compound) {
            phrase = new NounPhrase(at, at, at + 1, false);
        }
        Phrases.Match<Measure> head = lexicon.units.longest(sentence, phrase.head());
        if (head != null && phrase.head() > phrase.first() && head.value().kind() == UnitKind.LENGTH) {
            return draft.with(
                    new Unit(
                            UnitKind.LENGTH,
                            sentence.words(phrase.head(), phrase.end()),
                            head.value().name(),
                            null),
                    draft.first(),
                    phrase.end());
        }
        String name = nouns.name(sentence, phrase);
        Token before = sentence.at(draft.first() - 1);
        if (before.is("top") || before.is("previous") || before.is("remaining")) {
            name = before.lower() + " " + name;
        }
        UnitKind kind = isPerson(sentence.at(phrase.head())) ? UnitKind.PEOPLE : UnitKind.COUNT;
        int end = phrase.end();
        String surface = sentence.words(phrase.first(), end);
        Rates.Rate per = rates.read(sentence, end);
        if (per != null) {
            name = name + " per " + per.base();
            surface = surface + " " + sentence.words(end, per.end());
        }
        return draft.counting(new Unit(kind, surface, name, null), phrase);
    }

    /// `the 11 member agreement`: a number stands before a singular noun only after an article or a possessive.
    private static boolean isModifier(Sentence sentence, int first) {
        for (int i = first - 1; i >= first - 3; i--) {
            if (sentence.at(i).is(WordClass.DETERMINER)
                    || sentence.at(i).lower().endsWith("'s")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(Token head) {
        String word = head.lower();
        boolean nation = head.isCapitalised() && word.endsWith("ans");
        return nation
                || head.is(WordClass.PERSON)
                || word.endsWith("men")
                || word.endsWith("ists")
                || word.endsWith("ians");
    }
}
