package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Span;

/// Words to look for, next to one another and in this order.
///
/// @param text at least one word; what is no letter or digit only separates words
/// @param prefix whether the last word may go on: `evacuat` finds `evacuation`
public record Term(String text, boolean prefix) {

    /// @throws IllegalArgumentException if `text` has no letter or digit
    public Term {
        if (Folding.tokens(text).isEmpty()) {
            throw new IllegalArgumentException("no word: " + text);
        }
    }

    /// The terms in what a user types: `"two words"` in quotation marks are a phrase, `evacuat*` is a prefix, every
    /// other word stands for itself. Nothing else has a meaning; a mark that closes nothing is left out. Empty if
    /// there is no word.
    public static List<Term> parse(String typed) {
        List<Term> terms = new ArrayList<>();
        String[] parts = typed.split("[\"“”„]", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean phrase = i % 2 == 1 && i < parts.length - 1;
            boolean starAfter = phrase && parts[i + 1].startsWith("*");
            for (String piece : phrase ? new String[] {parts[i]} : parts[i].split("\\s+")) {
                if (!Folding.tokens(piece).isEmpty()) {
                    terms.add(new Term(piece, starAfter || (!phrase && piece.endsWith("*"))));
                }
            }
        }
        return terms;
    }

    /// The words as they were typed, with one space between and nothing else.
    public String words() {
        return Folding.tokens(text).stream()
                .map(token -> text.substring(token.start(), token.end()))
                .collect(Collectors.joining(" "));
    }

    boolean isIn(String words) {
        return !find(Folding.tokens(words)).isEmpty();
    }

    /// Where the term stands among these tokens.
    List<Span> find(List<Folding.Token> tokens) {
        List<String> wanted =
                Folding.tokens(text).stream().map(Folding.Token::folded).toList();
        List<Span> found = new ArrayList<>();
        for (int i = 0; i + wanted.size() <= tokens.size(); i++) {
            if (standsAt(i, tokens, wanted)) {
                found.add(new Span(
                        tokens.get(i).start(), tokens.get(i + wanted.size() - 1).end()));
            }
        }
        return found;
    }

    private boolean standsAt(int at, List<Folding.Token> tokens, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            String token = tokens.get(at + i).folded();
            boolean mayGoOn = prefix && i == wanted.size() - 1;
            if (!(mayGoOn ? token.startsWith(wanted.get(i)) : token.equals(wanted.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
