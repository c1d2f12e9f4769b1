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
    private static final Unit YEARS = new Unit(UnitKind.AGE, "", "year of age", null);
    private static final int LONGEST_SYMBOL = 4;

    private final Lexicon lexicon;
    private final NounPhrases nouns;

    UnitReader(Lexicon lexicon, NounPhrases nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /// The number with its unit, if it has one.
    Draft read(Sentence sentence, Numeral numeral) {
        Draft draft = Draft.bare(numeral);
        Phrases.Match<Measure> before =
                lexicon.currencies.endingAt(sentence, numeral.first() - LONGEST_SYMBOL, numeral.first());
        if (before != null && numeral.isInDigits() && !isTakenBefore(sentence, before.first())) {
            return priced(sentence, draft, before);
        }
        Draft aged = aged(sentence, draft);
        if (aged != null) {
            return aged;
        }
        int at = afterBound(sentence, numeral.end());
        boolean compound = at == numeral.end() && sentence.isHyphen(at);
        if (compound) {
            at++;
        }
        if (numeral.form() == Numeral.Form.FRACTION) {
            return partOf(sentence, draft, at);
        }
        Draft measured = measured(sentence, draft, at);
        if (measured != null) {
            return measured;
        }
        return counted(sentence, draft, at, compound);
    }

    /// Skips what makes the number a bound: `40-odd`, `40-plus`, `40+`.
    private static int afterBound(Sentence sentence, int end) {
        int word = sentence.isHyphen(end) ? end + 1 : end;
        boolean bound = sentence.at(word).is("odd")
                || sentence.at(word).is("plus")
                || sentence.at(end).is("+") && sentence.at(end).glued();
        return bound ? word + 1 : end;
    }

    /// `5 $10 notes`: a symbol that is glued to a number before it belongs there.
    private static boolean isTakenBefore(Sentence sentence, int symbol) {
        return sentence.at(symbol).glued() && sentence.at(symbol - 1).isNumber();
    }

    /// `aged 43`, `the ages of 18`, `she was 43`; null if it is no age.
    private @Nullable Draft aged(Sentence sentence, Draft draft) {
        if (draft.form() != Numeral.Form.PLAIN
                || sentence.at(draft.first()).text().length() > 2) {
            return draft.form() == Numeral.Form.WORDS && isAgeBefore(sentence, draft.first())
                    ? draft.with(YEARS, draft.first(), draft.end())
                    : null;
        }
        Token after = sentence.at(draft.end());
        boolean bare = !nouns.isOpen(sentence, draft.end()) && !after.is("%") && !after.is("of");
        return bare && isAgeBefore(sentence, draft.first()) ? draft.with(YEARS, draft.first(), draft.end()) : null;
    }

    private static boolean isAgeBefore(Sentence sentence, int first) {
        Token before = sentence.at(first - 1);
        boolean is = before.is("is")
                || before.is("was")
                || before.is("be")
                || before.is("turned")
                || before.is("turns")
                || before.is("turning");
        Token who = sentence.at(first - 2);
        boolean person = who.is("he")
                || who.is("she")
                || who.is("who")
                || who.is("will")
                        && (sentence.at(first - 3).is("he")
                                || sentence.at(first - 3).is("she"));
        return is && person
                || before.is("aged")
                || before.is("age")
                || before.is("ages")
                || before.is("of")
                        && (sentence.at(first - 2).is("age")
                                || sentence.at(first - 2).is("ages"));
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
        StringBuilder surface = new StringBuilder();
        for (int i = symbol.first(); i < symbol.end(); i++) {
            surface.append(i > symbol.first() && !sentence.at(i).glued() ? " " : "")
                    .append(sentence.at(i).text());
        }
        return rated(
                sentence, draft, symbol.first(), end, money.kind(), surface.toString(), money.name(), money.currency());
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
                surface(sentence, match.first(), match.end()),
                measure.name(),
                measure.currency());
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
        if (unit.is("x") && !unit.glued() || unit.text().equals("s") && draft.form() == Numeral.Form.PLAIN) {
            return false;
        }
        if (one && unit.is("won")) {
            return draft.amount() instanceof Amount.Single(BigDecimal value) && value.intValue() >= 1000;
        }
        return !(one && unit.is("stone") && !draft.form().equals(Numeral.Form.PLAIN));
    }

    /// `30 m from`, `12 C melting point`; not `in 2019 A plan`.
    private boolean isOpenWord(Sentence sentence, int at, Token unit) {
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
                || next.is("a") && sentence.at(match.end() + 1).isWord()
                || next.is("per")
                || draft.amount() instanceof Amount.Single(BigDecimal value) && value.compareTo(LEAST_SPELT_MONEY) >= 0;
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
        Rate rate = rate(sentence, end);
        if (rate == null) {
            return draft.with(new Unit(kind, surface, name, currency), first, end);
        }
        String rated = surface + (sentence.at(end).glued() ? "" : " ") + surface(sentence, end, rate.end);
        return draft.with(new Unit(kind, rated, name + " per " + rate.base, currency), first, rate.end);
    }

    private record Rate(String base, int end) {}

    private @Nullable Rate rate(Sentence sentence, int at) {
        if (sentence.isHyphen(at) && sentence.at(at + 1).is("a") && sentence.isHyphen(at + 2)) {
            Phrases.Match<Measure> tied = lexicon.units.longest(sentence, at + 3);
            return new Rate(
                    tied == null ? sentence.at(at + 3).lower() : tied.value().name(), at + 4);
        }
        Token by = sentence.at(at);
        boolean article = by.is("a") || by.is("an") || by.is("each") || by.is("every");
        boolean slash = by.is("/") && by.glued();
        if (!article && !slash && !by.is("per")) {
            return null;
        }
        Phrases.Match<Measure> unit = lexicon.units.longest(sentence, at + 1);
        Token base = sentence.at(at + 1);
        Token then = sentence.at(unit == null ? at + 2 : unit.end());
        boolean anchored = then.is("earlier")
                || then.is("ago")
                || then.is("later")
                || then.is("before")
                || then.is("after")
                || then.is("old")
                || then.is("on");
        if (article && anchored) {
            return null;
        }
        if (unit != null && (!article || unit.value().kind() == UnitKind.TIME && !nouns.isPlural(base))) {
            return new Rate(unit.value().name(), unit.end());
        }
        if (base.is(WordClass.RATE_BASE)) {
            return new Rate(unit == null ? base.lower() : unit.value().name(), at + 2);
        }
        return by.is("per") && nouns.isOpen(sentence, at + 1) ? new Rate(base.lower(), at + 2) : null;
    }

    /// What a fraction is of: `two-thirds of the country`, `half the condos`, `half a mile`.
    private Draft partOf(Sentence sentence, Draft draft, int from) {
        int at = from;
        if (sentence.at(at).is("a") || sentence.at(at).is("an")) {
            at++;
        }
        Draft measured = measured(sentence, draft, at);
        if (measured != null) {
            return measured;
        }
        boolean of = sentence.at(from).is("of");
        Draft ofMeasure = of
                ? measured(
                        sentence,
                        draft,
                        sentence.at(from + 1).is("a") || sentence.at(from + 1).is("an") ? from + 2 : from + 1)
                : null;
        if (ofMeasure != null) {
            return ofMeasure;
        }
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
                        new Unit(UnitKind.FRACTION, surface(sentence, phrase.first(), phrase.end()), name, null),
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

    private Draft counted(Sentence sentence, Draft draft, int from, boolean compound) {
        boolean one = draft.amount() instanceof Amount.Single(BigDecimal value) && value.compareTo(BigDecimal.ONE) == 0;
        Rate rate = rate(sentence, draft.end());
        if (rate != null && !one && sentence.at(draft.end()).is("per")) {
            String surface = surface(sentence, draft.end(), rate.end);
            return draft.with(new Unit(UnitKind.COUNT, surface, "per " + rate.base, null), draft.first(), rate.end);
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
        if (phrase == null || !phrase.isPlural() && !one && !compound && !isModifier(sentence, draft.first())) {
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
                            surface(sentence, phrase.head(), phrase.end()),
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
        String surface = surface(sentence, phrase.first(), end);
        Rate per = rate(sentence, end);
        if (per != null) {
            name = name + " per " + per.base;
            surface = surface + " " + surface(sentence, end, per.end);
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
        return head.is(WordClass.PERSON) || word.endsWith("men") || word.endsWith("ists") || word.endsWith("ians");
    }

    private static String surface(Sentence sentence, int first, int end) {
        StringBuilder surface = new StringBuilder(sentence.at(first).text());
        for (int i = first + 1; i < end; i++) {
            surface.append(sentence.at(i).glued() ? "" : " ")
                    .append(sentence.at(i).text());
        }
        return surface.toString();
    }
}
