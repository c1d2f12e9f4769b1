package org.hearsay.quantity;

import org.hearsay.model.Unit;
import org.hearsay.model.UnitKind;
import org.jspecify.annotations.Nullable;

/// Tells numbers that say how old somebody is. Safe for all threads.
final class Ages {

    private static final Unit YEARS = new Unit(UnitKind.AGE, "", "year of age", null);

    private final NounPhrases nouns;

    Ages(NounPhrases nouns) {
        this.nouns = nouns;
    }

    /// `aged 43`, `the ages of 18`, `she was 43`; null if it is no age.
    @Nullable
    Draft read(Sentence sentence, Draft draft) {
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
                || (who.is("will")
                        && (sentence.at(first - 3).is("he")
                                || sentence.at(first - 3).is("she")));
        return (is && person)
                || before.is("aged")
                || before.is("age")
                || before.is("ages")
                || (before.is("of")
                        && (sentence.at(first - 2).is("age")
                                || sentence.at(first - 2).is("ages")));
    }
}
