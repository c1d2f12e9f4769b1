package org.hearsay.ledger.claim;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.model.Act;
import org.hearsay.model.Span;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Where a text takes up what was said before: challenges, contrasts, rebuttals.
final class Marks {

    private static final int CONTRAST_REACHES = 2;
    /// A rebuttal has hardly a word beside the phrase.
    private static final int LONGEST_REBUTTAL = 7;

    private static final int HEAD_OF_OBJECT = 6;
    private static final int WORDS_OF_FIRST_CLAUSE = 6;
    /// So many hardly name one thing.
    private static final int WORDS_OF_A_CLAUSE = 8;
    private static final Set<String> LASTING = Set.of(
            "for", "lasted", "lasting", "took", "of", "lasts", "takes", "within", "down", "about", "nearly", "almost");

    private static final int LONGEST_NAMING = 5;
    /// What a claim is called when it is answered: `the union's account`.
    private static final Set<String> ACCOUNTS = Set.of(
            "account",
            "accounts",
            "claim",
            "claims",
            "version",
            "story",
            "report",
            "reports",
            "allegation",
            "allegations",
            "accusation",
            "accusations",
            "assertion",
            "charge",
            "charges",
            "testimony",
            "figure",
            "figures",
            "statement");

    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "am", "has", "have", "had", "will", "would", "do", "does", "did", "can",
            "cannot", "shall", "must", "could", "should", "may", "might");

    private final Prose prose;
    private final Phrasebook phrases;
    private final Doubts doubts;
    private final boolean[] contrasts;

    /// @param echoes whether it needs a word or number in common with what it challenges
    record Challenge(String phrase, boolean echoes) {}

    Marks(Prose prose, Phrasebook phrases, WordSigns signs) {
        this.prose = prose;
        this.doubts = new Doubts(prose, phrases.evidence(), signs);
        this.phrases = phrases;
        contrasts = new boolean[prose.sentences().size()];
        for (int i = 0; i < contrasts.length; i++) {
            contrasts[i] = phrases.contrasts().in(prose.words(prose.sentences().get(i))) != null;
        }
    }

    /// @param sentence its number
    @Nullable
    Challenge challenge(int sentence) {
        List<String> found =
                phrases.challenges().in(prose.words(prose.sentences().get(sentence)));
        return found != null
                ? new Challenge(found.getFirst(), found.get(1).equals("echo"))
                : doubts.of(prose.sentences().get(sentence));
    }

    /// Number of the sentence that sets this one against what was told before: itself, or the one or two before if
    /// they say no more than that; -1 if none does.
    ///
    /// @param tells whether a sentence by its number tells something itself
    int contrast(int sentence, IntPredicate tells) {
        for (int i = sentence; i >= Math.max(0, sentence - CONTRAST_REACHES); i--) {
            if (contrasts[i]) {
                return i;
            }
            if (i < sentence && tells.test(i)) {
                return -1;
            }
        }
        return -1;
    }

    /// @param at numbers of its words
    boolean rebuts(Act act, List<Integer> at) {
        List<Word> words = at.stream()
                .map(number -> prose.words().get(number))
                .filter(Word::lexical)
                .toList();
        if (words.isEmpty()) {
            return false;
        }
        List<Word> named = words.subList(0, calledAs(words));
        List<String> whole = phrases.rebuttals().at(words, 0);
        boolean fills = act == Act.DENY && whole != null && whole.getFirst().split(" ").length >= words.size();
        List<String> inside = phrases.rebuttals().in(words.subList(0, Math.min(words.size(), LONGEST_REBUTTAL)));
        boolean says = inside != null && inside.get(1).equals("says");
        boolean names = act == Act.DENY
                && named.size() <= LONGEST_NAMING
                && !named.isEmpty()
                && ACCOUNTS.contains(named.getLast().lower());
        return fills || says || names;
    }

    /// Up to what it is called: `the accusation as “propaganda”`.
    private static int calledAs(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is("as")) {
                return i;
            }
        }
        return words.size();
    }

    /// Where what is asked about begins: after the first `that` or `whether`; -1 if there is none.
    int askedFrom(List<Integer> at) {
        for (int number : at) {
            Word word = prose.words().get(number);
            if (word.is("that") || word.is("whether")) {
                return word.end();
            }
        }
        return -1;
    }

    /// Whether what is denied is an offer and no claim.
    boolean proposal(Act act, List<Integer> at) {
        if (act != Act.DENY || at.isEmpty() || prose.words().get(at.getFirst()).is("that")) {
            return false;
        }
        return at.stream()
                .limit(HEAD_OF_OBJECT)
                .map(number -> prose.words().get(number).lower())
                .anyMatch(phrases.proposals()::contains);
    }

    /// Whether the words only name what is denied: `the issues of women in combat`.
    boolean names(List<Integer> at) {
        if (at.isEmpty()) {
            return true;
        }
        Word first = prose.words().get(at.getFirst());
        return !first.is("that") && !first.lower().endsWith("ing") && !finite(at);
    }

    /// Whether the words give another's view: `my predecessor was convinced that …`.
    boolean othersView(List<Integer> at) {
        for (int i = 1; i + 1 < Math.min(at.size(), WORDS_OF_FIRST_CLAUSE); i++) {
            Word word = prose.words().get(at.get(i));
            Word before = prose.words().get(at.get(i - 1));
            boolean own = before.is("i") || before.is("we");
            boolean opensClause = prose.words().get(at.get(i + 1)).is("that")
                    || prose.words().get(at.get(i + 1)).is("you");
            if (phrases.otherViews().contains(word.lower()) && opensClause && !own) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words say something and do not only name it: `my messages` does not.
    boolean clause(List<Integer> at) {
        if (at.isEmpty()) {
            return false;
        }
        if (asks(at)) {
            return false;
        }
        int first = at.getFirst();
        Word opening = prose.words().get(first);
        boolean sentence =
                prose.sentences().get(prose.sentenceAt(opening.start())).start() == opening.start();
        boolean quoted = !opening.lexical()
                && at.size() > 1
                && prose.words().get(at.get(1)).capitalised();
        boolean headed = opening.is("that") || sentence || quoted;
        return headed || at.size() >= WORDS_OF_A_CLAUSE || finite(at);
    }

    /// Whether the words end in a question mark.
    private boolean asks(List<Integer> at) {
        int next = at.getLast() + 1;
        return prose.words().get(at.getLast()).is("?")
                || (next < prose.words().size() && prose.words().get(next).is("?"));
    }

    /// Whether a verb among the words shows a person and a time, and they do not ask.
    boolean finite(List<Integer> at) {
        return !at.isEmpty()
                && !asks(at)
                && at.stream().map(number -> prose.words().get(number)).anyMatch(this::finite);
    }

    private boolean finite(Word word) {
        return phrases.pasts().contains(word.lower()) || verb(word.lower());
    }

    /// Whether a word by its form can be a verb that shows a time, irregular pasts left out.
    static boolean verb(String lower) {
        return FINITE.contains(lower)
                || (lower.length() > 4 && lower.endsWith("ed"))
                || lower.endsWith("n't")
                || lower.endsWith("'ll")
                || lower.endsWith("'re");
    }

    /// Whether a length of time tells how long something lasted.
    boolean lasts(Span time) {
        int at = prose.wordAt(time.start());
        return at > 0 && LASTING.contains(prose.words().get(at - 1).lower());
    }
}
