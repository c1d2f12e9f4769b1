package org.hearsay.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds noun phrases by closed classes of words and by endings, without a tagger: after a number, what runs on to the
/// first plural is what is counted. Safe for all threads.
final class NounPhrases {

    /// No counted noun has more words before it; also bounds the work done at each number.
    private static final int LONGEST = 12;

    private final Map<String, String> singulars = new HashMap<>();
    private final Map<String, String> superlatives = new HashMap<>();

    NounPhrases() {
        DataFile.rows("plurals.tsv", 4).forEach(row -> singulars.put(row.column(0), row.column(1)));
        DataFile.rows("superlatives.tsv", 4).forEach(row -> superlatives.put(row.column(0), row.column(1)));
    }

    /// What the number before token `first` counts; null if no noun follows.
    ///
    /// @param one whether the number is one, so that the noun is no plural
    @Nullable
    NounPhrase counted(Sentence sentence, int first, boolean one) {
        int head = -1;
        int at = first;
        while (at < first + LONGEST) {
            Token token = sentence.at(at);
            boolean joined = isJoin(sentence, at, first);
            if (!joined && !isOpen(sentence, at)) {
                break;
            }
            if (!joined) {
                boolean plural = isPlural(token);
                if (plural && one) {
                    break;
                }
                head = at;
                if (plural && !continuesAfterPlural(sentence, at)) {
                    return new NounPhrase(first, at, at + 1, true);
                }
            }
            at++;
        }
        while (head >= first && isLoose(sentence.at(head), head > first)) {
            head--;
        }
        boolean gerund = one && head == first && sentence.at(head).lower().endsWith("ing");
        return gerund
                        || head < first
                        || sentence.at(head).isDash()
                        || sentence.at(head).is("and")
                ? null
                : new NounPhrase(first, head, head + 1, false);
    }

    /// Any noun phrase that begins at token `first`, its determiner left out; null if there is none.
    @Nullable
    NounPhrase at(Sentence sentence, int first) {
        int at = first;
        while (sentence.at(at).is(WordClass.DETERMINER) && at < first + 2) {
            at++;
        }
        int head = -1;
        for (int i = at;
                i < at + LONGEST
                        && (isOpen(sentence, i)
                                || (isJoin(sentence, i, at) && !sentence.at(i).is("and")));
                i++) {
            head = i;
            boolean name = sentence.at(i).isCapitalised() && sentence.at(i + 1).isCapitalised();
            if (isPlural(sentence.at(i)) && !name && !continuesAfterPlural(sentence, i)) {
                break;
            }
        }
        while (head >= at && isLoose(sentence.at(head), head > at)) {
            head--;
        }
        return head < at || sentence.at(head).isDash()
                ? null
                : new NounPhrase(at, head, head + 1, isPlural(sentence.at(head)));
    }

    /// A word that may be part of a noun phrase.
    boolean isOpen(Sentence sentence, int index) {
        Token token = sentence.at(index);
        if (!token.isWord() || (token.isAny(WordClass.CLOSED) && !isInsideCompound(sentence, index))) {
            return false;
        }
        return !token.isCapitalised() || (!token.is(WordClass.MONTH) && !token.is(WordClass.WEEKDAY));
    }

    private static boolean isInsideCompound(Sentence sentence, int index) {
        return (sentence.isHyphen(index + 1) && sentence.at(index + 2).isWord())
                || (sentence.isHyphen(index - 1) && sentence.at(index - 2).isWord());
    }

    /// A hyphen within a compound, the mark of `S&P`, or the `and` of `digital and physical sales`.
    private boolean isJoin(Sentence sentence, int at, int first) {
        if (at == first) {
            return false;
        }
        if (sentence.isHyphen(at) || sentence.at(at).is("&")) {
            return isOpen(sentence, at + 1);
        }
        if (!sentence.at(at).is("and") || !isOpen(sentence, at - 1)) {
            return false;
        }
        for (int i = at + 1; i < at + 4 && isOpen(sentence, i); i++) {
            if (isPlural(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean continuesAfterPlural(Sentence sentence, int at) {
        return sentence.isHyphen(at + 1)
                || (sentence.at(at).is(WordClass.PLURAL_MODIFIER)
                        && isOpen(sentence, at + 1)
                        && !isLoose(sentence.at(at + 1), true));
    }

    /// An adverb, or a participle that rather belongs to what follows: `40 killed`.
    private static boolean isLoose(Token token, boolean hasNounBefore) {
        return token.isDash()
                || token.is("&")
                || isAdverb(token)
                || isParticiple(token)
                || (hasNounBefore
                        && token.lower().endsWith("ing")
                        && token.lower().length() > 5);
    }

    static boolean isAdverb(Token token) {
        return token.lower().endsWith("ly")
                && token.lower().length() > 4
                && !token.lower().endsWith("mily")
                && !token.lower().endsWith("pply");
    }

    static boolean isParticiple(Token token) {
        String word = token.lower();
        return word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed") && !token.is(WordClass.PLURAL);
    }

    boolean isPlural(Token token) {
        String word = token.lower();
        if (token.is(WordClass.PLURAL)) {
            return true;
        }
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("'s")
                && !token.is(WordClass.NOT_PLURAL);
    }

    /// The normalised name: superlatives in their plain form, participles and adverbs left out, the head in the
    /// singular.
    String name(Sentence sentence, NounPhrase phrase) {
        StringBuilder name = new StringBuilder();
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Token token = sentence.at(i);
            boolean head = i == phrase.head();
            boolean compound = sentence.isHyphen(i + 1) || sentence.isHyphen(i - 1) || token.isDash();
            if (!head
                    && !compound
                    && (isAdverb(token)
                            || isParticiple(token)
                            || (token.lower().endsWith("ing") && token.lower().length() > 5)
                            || token.is("and")
                            || token.is("other")
                            || token.is("more")
                            || token.is("fewer")
                            || token.is("additional"))) {
                continue;
            }
            if (!name.isEmpty() && !sentence.isHyphen(i) && !sentence.isHyphen(i - 1)) {
                name.append(' ');
            }
            name.append(head ? singular(token) : superlatives.getOrDefault(token.lower(), token.text()));
        }
        return name.toString();
    }

    String singular(Token token) {
        String word = token.lower();
        String known = singulars.get(word);
        if (known != null) {
            return known;
        }
        if (!isPlural(token)) {
            return token.text();
        }
        String text = token.isCapitalised() ? token.text() : word;
        if (word.endsWith("men")) {
            return text.substring(0, text.length() - 2) + "an";
        }
        if (!word.endsWith("s")) {
            return text.toLowerCase(Locale.ROOT);
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return text.substring(0, text.length() - 3) + "y";
        }
        boolean sibilant = word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || word.endsWith("ches")
                || word.endsWith("shes");
        return text.substring(0, text.length() - (sibilant ? 2 : 1));
    }
}
