package org.hearsay.quantity;

import org.hearsay.model.Passage;
import org.hearsay.model.Unit;
import org.jspecify.annotations.Nullable;

/// Finds the words for what a figure counts or measures: the counted noun with its place (`American troops stationed in
/// Iraq`), what follows `of`, the noun that the figure modifies (`a $1,000 payment`), or else the subject of the clause
/// (`Exports rose 3 percent`). Safe for all threads.
final class Quantified {

    private static final int MOST_COMPLEMENTS = 3;
    private static final int LONGEST_SUBJECT = 14;
    private static final int LONGEST_CLAUSE = 60;
    private static final int VERBAL = WordClass.AUXILIARY.bit()
            | WordClass.VERB.bit()
            | WordClass.PREDICATE.bit()
            | WordClass.UP.bit()
            | WordClass.DOWN.bit()
            | WordClass.MEASURED_UP.bit()
            | WordClass.MEASURED_DOWN.bit();

    private final NounPhrases nouns;

    Quantified(NounPhrases nouns) {
        this.nouns = nouns;
    }

    /// Null if the sentence does not say.
    @Nullable
    Passage read(Sentence sentence, Draft draft) {
        NounPhrase counted = draft.counted();
        if (counted != null && sentence.isHyphen(draft.numberEnd()) && nouns.isOpen(sentence, draft.end())) {
            NounPhrase named = nouns.at(sentence, draft.end());
            return named == null ? null : sentence.passage(named.first(), complemented(sentence, named.end()));
        }
        if (counted != null) {
            return sentence.passage(counted.first(), complemented(sentence, counted.end()));
        }
        NounPhrase following = following(sentence, draft);
        if (following != null) {
            return sentence.passage(following.first(), complemented(sentence, following.end()));
        }
        return subject(sentence, draft.first());
    }

    private @Nullable NounPhrase following(Sentence sentence, Draft draft) {
        int at = draft.end();
        if (sentence.at(at).is("of") || isMoneyIn(sentence, draft)) {
            return nouns.at(sentence, at + 1);
        }
        if (sentence.isHyphen(at)) {
            return nouns.at(sentence, at + 1);
        }
        boolean modifies = sentence.at(draft.first() - 1).is(WordClass.DETERMINER)
                || (nouns.isPlural(sentence.at(at)) && !sentence.at(at).isCapitalised());
        return modifies && nouns.isOpen(sentence, at) ? nouns.at(sentence, at) : null;
    }

    /// `$4 million in fines`.
    private boolean isMoneyIn(Sentence sentence, Draft draft) {
        Unit unit = draft.unit();
        return unit != null
                && unit.currency() != null
                && sentence.at(draft.end()).is("in")
                && nouns.isOpen(sentence, draft.end() + 1)
                && !sentence.at(draft.end() + 1).isCapitalised();
    }

    /// The end of a noun phrase with what completes it: `of …`, `in …`, `stationed in …`.
    private int complemented(Sentence sentence, int from) {
        int end = from;
        for (int i = 0; i < MOST_COMPLEMENTS; i++) {
            int at = end;
            if (NounPhrases.isParticiple(sentence.at(at)) && sentence.at(at + 1).is(WordClass.PREPOSITION)) {
                at++;
            }
            Token link = sentence.at(at);
            boolean of = link.is("of");
            boolean place = link.is("in")
                    || link.is("at")
                    || link.is("from")
                    || link.is("across")
                    || link.is("among")
                    || link.is("on")
                    || link.is("near")
                    || (at > end && !link.is("by"));
            if (!of && !place) {
                return end;
            }
            NounPhrase phrase = nouns.at(sentence, at + 1);
            if (phrase == null
                    || (!of
                            && at == end
                            && !sentence.at(phrase.head()).isCapitalised()
                            && !sentence.at(at + 1).is("the"))) {
                return end;
            }
            end = phrase.end();
        }
        return end;
    }

    /// The words before the verb of the clause in which token `figure` stands.
    private @Nullable Passage subject(Sentence sentence, int figure) {
        int from = clauseStart(sentence, figure);
        Passage found = subject(sentence, from, figure);
        int end = figure;
        while (found == null && from > 0 && from < end && leansBack(sentence.at(from))) {
            end = from - 1;
            from = clauseStart(sentence, end);
            found = subject(sentence, from, end);
        }
        return found;
    }

    /// Whether a clause that begins so takes its subject from the one before.
    private static boolean leansBack(Token token) {
        return token.isAny(VERBAL)
                || token.is(WordClass.PREPOSITION)
                || token.is("and")
                || NounPhrases.isParticiple(token)
                || token.lower().endsWith("ing");
    }

    private @Nullable Passage subject(Sentence sentence, int from, int end) {
        int first = from;
        while (first < end && !nouns.isOpen(sentence, first)) {
            if (sentence.at(first).isAny(VERBAL)) {
                return null;
            }
            first++;
        }
        int verb = first;
        while (verb < end && !isVerb(sentence.at(verb), verb > first)) {
            verb++;
        }
        int last = verb;
        while (last > first && !nouns.isOpen(sentence, last - 1)) {
            last--;
        }
        return verb == end || last == first || last - first > LONGEST_SUBJECT ? null : sentence.passage(first, last);
    }

    private static boolean isVerb(Token token, boolean hasNounBefore) {
        return token.isAny(VERBAL) || (hasNounBefore && NounPhrases.isParticiple(token));
    }

    private static int clauseStart(Sentence sentence, int before) {
        int at = before;
        while (at > 0 && before - at < LONGEST_CLAUSE) {
            Token token = sentence.at(at - 1);
            boolean mark = token.kind() == Token.Kind.MARK && ",;:()\"“”—–".contains(token.text());
            if (mark
                    || token.is("that")
                    || token.is("which")
                    || token.is("who")
                    || token.is("while")
                    || token.is("as")
                    || token.is("but")) {
                break;
            }
            at--;
        }
        return at;
    }
}
