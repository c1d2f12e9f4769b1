package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;

/// Cuts the words of a claim into clauses at marks and the words that join clauses.
///
/// @param prose the article
record Clauses(Prose prose) {

    private static final Set<String> MARKS = Set.of(",", ";", ":", "—", "–", "(", ")", ".", "?", "!");
    private static final Set<String> JOINS = Set.of(
            "and",
            "but",
            "who",
            "which",
            "while",
            "when",
            "where",
            "because",
            "after",
            "before",
            "since",
            "that",
            "although",
            "though",
            "whose",
            "as",
            "until");
    /// A shorter piece goes with the one before.
    private static final int LEAST_WORDS = 4;

    List<Passage> of(Passage passage) {
        List<Passage> clauses = new ArrayList<>();
        for (Span span : passage.spans()) {
            cut(span, clauses);
        }
        return clauses;
    }

    private void cut(Span span, List<Passage> clauses) {
        List<Word> words = prose.words(span);
        int from = 0;
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            boolean mark = MARKS.contains(word.lower());
            boolean ends = mark || JOINS.contains(word.lower());
            int rest = words.size() - at - 1;
            if (ends && at - from >= LEAST_WORDS && rest >= LEAST_WORDS) {
                clauses.add(
                        Passage.of(words.get(from).start(), words.get(at - 1).end()));
                from = mark ? at + 1 : at;
            }
        }
        if (from < words.size()) {
            clauses.add(Passage.of(words.get(from).start(), words.getLast().end()));
        }
    }
}
