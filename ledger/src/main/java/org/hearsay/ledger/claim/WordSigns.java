package org.hearsay.ledger.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Which words of a text are names, and which stand where the text negates. Immutable once made.
final class WordSigns {

    private static final Set<String> CLAUSE_ENDS = Set.of(
            ",",
            ";",
            ":",
            "—",
            "–",
            "(",
            ")",
            "\"",
            "“",
            "”",
            ".",
            "?",
            "!",
            "but",
            "while",
            "although",
            "though",
            "because",
            "whereas",
            "unless",
            "if",
            "when");

    /// After a noun that opens a sentence bare, without an article, they show that it is a name: `Quill is ready`.
    private static final Set<String> SINGULAR_VERBS =
            Set.of("is", "was", "has", "had", "does", "did", "will", "would", "isn't", "wasn't", "doesn't", "didn't");

    private static final Set<String> QUESTIONS = Set.of("whether", "what", "how", "who", "why", "where");
    private static final int QUESTION_REACH = 3;

    private final Prose prose;
    private final Set<String> namesWithin = new HashSet<>();
    private final boolean[] opening;
    private final boolean[] denied;
    private final boolean[] negators;

    WordSigns(Prose prose, Vocabulary vocabulary) {
        this.prose = prose;
        denied = new boolean[prose.words().size()];
        opening = new boolean[prose.words().size()];
        prose.sentences().forEach(sentence -> opening[prose.wordAt(sentence.start())] = true);
        negators = new boolean[prose.words().size()];
        for (int i = 0; i < prose.words().size(); i++) {
            Word word = prose.words().get(i);
            if (word.capitalised() && !opens(i)) {
                namesWithin.add(word.stem());
            }
        }
        negate(vocabulary);
    }

    /// @param at number of the word
    boolean denied(int at) {
        return denied[at];
    }

    /// Whether the word itself negates.
    boolean negator(int at) {
        return negators[at];
    }

    /// Whether the word is written as a name: with a capital, and not only because it opens a sentence.
    boolean name(int at) {
        Word word = prose.words().get(at);
        if (!word.capitalised()) {
            return false;
        }
        Word next = at + 1 < prose.words().size() ? prose.words().get(at + 1) : null;
        boolean subject = next != null
                && !word.lower().endsWith("s")
                && (next.capitalised() || SINGULAR_VERBS.contains(next.lower()));
        return !opens(at)
                || namesWithin.contains(word.stem())
                || subject
                || word.possessive()
                || !WordNet.ENGLISH.knows(word.stem());
    }

    private boolean opens(int at) {
        if (at == 0 || opening[at]) {
            return true;
        }
        Word before = prose.words().get(at - 1);
        return !before.lexical() && !before.is(",") && !before.is("-") && !before.is("(");
    }

    private void negate(Vocabulary vocabulary) {
        int at = 0;
        while (at < denied.length) {
            Vocabulary.Negator found = negatorAt(at, vocabulary.negators());
            if (found == null) {
                at++;
                continue;
            }
            int next = at + found.words().size();
            if (found.negates()) {
                for (int i = at; i < next; i++) {
                    negators[i] = true;
                }
                deny(next);
            }
            at = next;
        }
    }

    /// Marks what follows, to the end of the clause; nothing if that leaves a question open: `do not show whether`.
    private void deny(int from) {
        int end = from;
        while (end < denied.length
                && !CLAUSE_ENDS.contains(prose.words().get(end).lower())
                && !opensAnother(end)) {
            end++;
        }
        for (int i = from; i < Math.min(end, from + QUESTION_REACH); i++) {
            if (QUESTIONS.contains(prose.words().get(i).lower())) {
                return;
            }
        }
        Arrays.fill(denied, from, end, true);
    }

    /// `and that` opens another clause that is said.
    private boolean opensAnother(int at) {
        return prose.words().get(at).is("and")
                && at + 1 < denied.length
                && prose.words().get(at + 1).is("that");
    }

    private Vocabulary.@Nullable Negator negatorAt(int at, List<Vocabulary.Negator> negators) {
        for (Vocabulary.Negator negator : negators) {
            if (stands(negator.words(), at)) {
                return negator;
            }
        }
        return null;
    }

    private boolean stands(List<String> words, int at) {
        if (at + words.size() > prose.words().size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!prose.words().get(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
