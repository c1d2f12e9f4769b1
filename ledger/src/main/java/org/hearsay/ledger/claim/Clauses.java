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
    /// Words that open what says more of a subject.
    private static final Set<String> OPENINGS =
            Set.of("a", "an", "the", "its", "his", "her", "their", "our", "who", "which", "whose", "formerly", "once");

    private static final int LONGEST_SUBJECT = 8;
    /// A shorter piece goes with the one before.
    private static final int LEAST_WORDS = 4;

    List<Passage> of(Passage passage) {
        List<Passage> clauses = new ArrayList<>();
        for (Span span : passage.spans()) {
            cut(span, clauses);
        }
        return clauses;
    }

    /// The commas around what only says more of a subject, if its verb follows: `Vantor, the maker of gears, will cut`;
    /// none if there are no such.
    private static int[] aside(List<Word> words) {
        for (int open = 1; open < Math.min(words.size(), LONGEST_SUBJECT); open++) {
            if (!words.get(open).is(",")) {
                continue;
            }
            int close = open + 1;
            while (close < words.size() && !words.get(close).is(",")) {
                close++;
            }
            boolean more = open + 1 < words.size()
                    && OPENINGS.contains(words.get(open + 1).lower());
            boolean verb =
                    close + 1 < words.size() && Marks.verb(words.get(close + 1).lower());
            return more && verb ? new int[] {open, close} : new int[0];
        }
        return new int[0];
    }

    private void cut(Span span, List<Passage> clauses) {
        List<Word> words = prose.words(span);
        int from = 0;
        int[] aside = aside(words);
        if (aside.length > 0) {
            Span head =
                    new Span(words.getFirst().start(), words.get(aside[0] - 1).end());
            clauses.add(Passage.of(
                    words.get(aside[0] + 1).start(), words.get(aside[1] - 1).end()));
            List<Passage> rest = new ArrayList<>();
            cut(new Span(words.get(aside[1] + 1).start(), words.getLast().end()), rest);
            List<Span> joined = new ArrayList<>(List.of(head));
            joined.addAll(rest.getFirst().spans());
            clauses.add(Passage.union(joined));
            clauses.addAll(rest.subList(1, rest.size()));
            return;
        }
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
