package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the figures of one sentence: numbers, without those that count nothing, with their units, joined to ranges,
/// and with their relations. Safe for all threads.
final class SentenceReader {

    private final Lexicon lexicon;
    private final NumeralReader numerals;
    private final Uncounted uncounted;
    private final UnitReader units;
    private final Ranges ranges;
    private final Relations relations;

    SentenceReader(Lexicon lexicon, NounPhrases nouns) {
        this.lexicon = lexicon;
        numerals = new NumeralReader(lexicon);
        uncounted = new Uncounted(lexicon, nouns);
        units = new UnitReader(lexicon, nouns);
        ranges = new Ranges(nouns);
        relations = new Relations(lexicon);
    }

    /// In text order.
    List<Draft> read(Sentence sentence) {
        BitSet idioms = uncounted.idioms(sentence);
        List<Draft> drafts = new ArrayList<>();
        int leftOut = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Numeral numeral = numerals.read(sentence, i);
            if (numeral == null) {
                continue;
            }
            i = numeral.end() - 1;
            boolean tied = sentence.isHyphen(numeral.first() - 1) && numeral.first() - 1 == leftOut;
            if (tied || idioms.get(numeral.first()) || uncounted.holds(sentence, numeral)) {
                leftOut = numeral.end();
                continue;
            }
            Draft draft = units.read(sentence, signed(sentence, numeral));
            if (uncounted.holds(sentence, draft)) {
                leftOut = numeral.end();
            } else {
                drafts.add(draft);
            }
        }
        return relations.read(sentence, ranges.join(sentence, drafts));
    }

    /// With the minus before it.
    private Numeral signed(Sentence sentence, Numeral numeral) {
        int sign = numeral.first() - 1;
        Token mark = sentence.at(sign);
        if (mark.is("minus") && !sentence.at(sign - 1).is("or")) {
            return numeral.negated(sign);
        }
        if (!mark.isDash() || !sentence.at(sign + 1).glued()) {
            return numeral;
        }
        if (sentence.at(sign - 1).is("minus")) {
            return numeral.negated(sign - 1);
        }
        boolean priced = lexicon.isCurrencySymbol(sentence.at(sign - 1).text());
        return mark.glued() && !priced ? numeral : numeral.negated(sign);
    }
}
