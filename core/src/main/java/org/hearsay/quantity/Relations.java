package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Relation;
import org.hearsay.model.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads how a number stands to the claim from the words around it. Safe for all threads.
final class Relations {

    private static final int LONGEST_CUE = 6;

    private final Lexicon lexicon;

    Relations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The drafts with their relations; a rise or fall told twice (`190 points, or 0.6%`) is one both times.
    List<Draft> read(Sentence sentence, List<Draft> drafts) {
        List<Draft> related = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft read = read(sentence, draft);
            Draft before = related.isEmpty() ? null : related.getLast();
            if (before != null
                    && read.relation() == Relation.EQUAL
                    && isRestated(sentence, before.end(), draft.first())) {
                boolean change = before.relation() == Relation.UP || before.relation() == Relation.DOWN;
                related.add(change ? read.with(before.relation()) : read);
            } else {
                related.add(read);
            }
        }
        return related;
    }

    private static boolean isRestated(Sentence sentence, int from, int to) {
        boolean parenthesis = to == from + 1 && sentence.at(from).is("(");
        boolean or = to == from + 2
                && sentence.at(from).is(",")
                && sentence.at(from + 1).is("or");
        return parenthesis || or;
    }

    private Draft read(Sentence sentence, Draft draft) {
        Phrases.Match<Relation> before = before(sentence, draft.first());
        int from = before == null ? draft.first() : before.first();
        Relation change = change(sentence, draft, from);
        if (change != null) {
            return draft.with(change);
        }
        if (before != null) {
            return draft.with(before.value());
        }
        Phrases.Match<Relation> after = lexicon.relationsAfter.longest(sentence, draft.end());
        if (after == null) {
            after = lexicon.relationsAfter.longest(sentence, draft.numberEnd());
        }
        if (after != null) {
            return draft.with(after.value());
        }
        return switch (draft.form()) {
            case COUPLE -> draft.with(Relation.ABOUT);
            case SEVERAL -> draft.with(Relation.MORE);
            case PLAIN, DIGITS, WORDS, FRACTION, VAGUE -> draft;
        };
    }

    private Phrases.@Nullable Match<Relation> before(Sentence sentence, int first) {
        int end = first;
        while (end > 0
                && (sentence.at(end - 1).is("a")
                        || sentence.at(end - 1).is("(")
                        || (sentence.at(end - 1).is("just") && end < first))) {
            end--;
        }
        Phrases.Match<Relation> match = lexicon.relationsBefore.endingAt(sentence, end - LONGEST_CUE, end);
        return match != null || end == first
                ? match
                : lexicon.relationsBefore.endingAt(sentence, first - LONGEST_CUE, first);
    }

    /// A rise or fall by the number: `rose 3 percent`, `fell by about 40`, `up 3%`; never a level (`rose to 3`).
    private static @Nullable Relation change(Sentence sentence, Draft draft, int from) {
        int at = from - 1;
        if (sentence.at(at).is("by")
                || sentence.at(at).is("another")
                || sentence.at(at).is("a")) {
            at--;
        }
        while (at > 0
                && (NounPhrases.isAdverb(sentence.at(at))
                        || (sentence.at(at).is("as") && sentence.at(at - 1).is("much")))) {
            at--;
        }
        Token verb = sentence.at(at);
        boolean scalar = draft.unit() != null && isScalar(draft.unit().kind());
        if (verb.is("up") && sentence.at(at + 1).is("to")) {
            return null;
        }
        boolean adverb = verb.is("up") || verb.is("down");
        if (adverb && !scalar && !isMoney(draft)) {
            return null;
        }
        if (verb.is(WordClass.UP) || ((scalar || isMoney(draft)) && verb.is(WordClass.MEASURED_UP))) {
            return Relation.UP;
        }
        if (verb.is(WordClass.DOWN) || ((scalar || isMoney(draft)) && verb.is(WordClass.MEASURED_DOWN))) {
            return Relation.DOWN;
        }
        if (draft.unit() != null && draft.unit().kind() == UnitKind.PERCENT) {
            Token after = sentence.at(draft.end());
            if (after.is("higher")
                    || (after.is("up") && !sentence.at(draft.end() + 1).isNumber())) {
                return Relation.UP;
            }
            if (after.is("lower") || after.is("down")) {
                return Relation.DOWN;
            }
        }
        return null;
    }

    private static boolean isMoney(Draft draft) {
        return draft.unit() != null && draft.unit().kind() == UnitKind.MONEY;
    }

    private static boolean isScalar(UnitKind kind) {
        return switch (kind) {
            case PERCENT, OTHER -> true;
            case MONEY,
                    FRACTION,
                    PEOPLE,
                    COUNT,
                    LENGTH,
                    AREA,
                    VOLUME,
                    MASS,
                    SPEED,
                    TEMPERATURE,
                    ENERGY,
                    POWER,
                    DATA,
                    TIME,
                    AGE -> false;
        };
    }
}
