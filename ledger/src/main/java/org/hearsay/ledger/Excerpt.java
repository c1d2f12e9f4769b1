package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;

/// A part of a text that shows why it was found.
///
/// @param text at most some 40 words, with `…` where the whole goes on
/// @param matches the words asked for in it, in text order, none overlapping
public record Excerpt(String text, List<Span> matches) {

    private static final int WORDS = 40;
    private static final int WORDS_BEFORE = 8;

    public Excerpt {
        matches = List.copyOf(matches);
    }

    /// The words of `whole` around the first match; its beginning if nothing matches.
    static Excerpt of(String whole, List<Term> terms) {
        List<Folding.Token> tokens = Folding.tokens(whole);
        List<Span> found =
                terms.stream().flatMap(term -> term.find(tokens).stream()).toList();
        found = found.isEmpty() ? found : Passage.union(found).spans();
        int first = found.isEmpty() ? 0 : indexAt(tokens, found.getFirst().start());
        int from = tokens.size() <= WORDS ? 0 : Math.clamp(first - WORDS_BEFORE, 0, tokens.size() - WORDS);
        int to = Math.min(tokens.size(), from + WORDS);
        int start = from == 0 ? 0 : tokens.get(from).start();
        int end = to == tokens.size() ? whole.length() : tokens.get(to - 1).end();
        String before = start == 0 ? "" : "… ";
        List<Span> moved = new ArrayList<>();
        for (Span span : found) {
            if (span.start() >= start && span.end() <= end) {
                int by = before.length() - start;
                moved.add(new Span(span.start() + by, span.end() + by));
            }
        }
        return new Excerpt(before + whole.substring(start, end) + (end == whole.length() ? "" : " …"), moved);
    }

    private static int indexAt(List<Folding.Token> tokens, int start) {
        int index = 0;
        while (tokens.get(index).start() < start) {
            index++;
        }
        return index;
    }
}
