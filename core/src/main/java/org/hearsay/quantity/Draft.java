package org.hearsay.quantity;

import java.math.BigDecimal;
import org.hearsay.model.Amount;
import org.hearsay.model.Relation;
import org.hearsay.model.Unit;
import org.jspecify.annotations.Nullable;

/// A figure in the making, in tokens of one sentence.
///
/// @param first index of the first token of the number, or of the symbol before it
/// @param end one past the last token of the number and its unit
/// @param numberEnd one past the last token of the number
/// @param counted what is counted, if the unit is a noun
record Draft(
        int first,
        int end,
        int numberEnd,
        Amount amount,
        Numeral.Form form,
        @Nullable Unit unit,
        @Nullable NounPhrase counted,
        Relation relation) {

    static Draft bare(Numeral numeral) {
        return new Draft(
                numeral.first(),
                numeral.end(),
                numeral.end(),
                numeral.form() == Numeral.Form.VAGUE
                        ? new Amount.Range(numeral.value(), numeral.value().multiply(BigDecimal.TEN))
                        : new Amount.Single(numeral.value()),
                numeral.form(),
                null,
                null,
                Relation.EQUAL);
    }

    Draft with(Unit measured, int from, int to) {
        return new Draft(from, to, numberEnd, amount, form, measured, counted, relation);
    }

    Draft counting(Unit noun, NounPhrase phrase) {
        return new Draft(first, phrase.end(), numberEnd, amount, form, noun, phrase, relation);
    }

    Draft withCounted(NounPhrase phrase) {
        return new Draft(first, end, numberEnd, amount, form, unit, phrase, relation);
    }

    Draft with(Relation found) {
        return new Draft(first, end, numberEnd, amount, form, unit, counted, found);
    }

    /// With the unit of a neighbour: `eight` in `eight or nine euros`.
    Draft sharing(Draft neighbour) {
        return new Draft(first, end, numberEnd, amount, form, neighbour.unit, neighbour.counted, relation);
    }

    /// From the first number of a range to the second.
    Draft to(Draft high, Amount range) {
        return new Draft(
                first,
                high.end,
                high.numberEnd,
                range,
                form == Numeral.Form.PLAIN ? high.form : form,
                high.unit == null ? unit : high.unit,
                high.counted == null ? counted : high.counted,
                relation);
    }
}
