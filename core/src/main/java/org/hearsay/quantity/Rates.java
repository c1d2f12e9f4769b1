package org.hearsay.quantity;

import org.hearsay.model.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads what an amount is measured against: `per day`, `a share`, `/kg`, `-a-day`. Safe for all threads.
final class Rates {

    private final Lexicon lexicon;
    private final NounPhrases nouns;

    Rates(Lexicon lexicon, NounPhrases nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /// @param base the unit or noun, in the singular
    /// @param end index one past its last token
    record Rate(String base, int end) {}

    @Nullable
    Rate read(Sentence sentence, int at) {
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
        if (unit != null && (!article || (unit.value().kind() == UnitKind.TIME && !nouns.isPlural(base)))) {
            return new Rate(unit.value().name(), unit.end());
        }
        if (base.is(WordClass.RATE_BASE)) {
            return new Rate(unit == null ? base.lower() : unit.value().name(), at + 2);
        }
        return by.is("per") && nouns.isOpen(sentence, at + 1) ? new Rate(base.lower(), at + 2) : null;
    }
}
