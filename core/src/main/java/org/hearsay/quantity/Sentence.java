package org.hearsay.quantity;

import java.util.List;
import org.hearsay.model.Passage;

/// The tokens of one sentence.
record Sentence(List<Token> tokens) {

    /// The token at that index; [Token#NONE] before the first and after the last.
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }

    int size() {
        return tokens.size();
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /// Whether token `index` is a hyphen with no space around it, or an en dash so before a number.
    boolean isHyphen(int index) {
        Token dash = at(index);
        Token next = at(index + 1);
        return dash.isDash()
                && dash.glued()
                && next.glued()
                && !dash.is("—")
                && (!dash.is("–") || next.kind() != Token.Kind.WORD);
    }

    /// The words from token `first` to before token `end`, with one space where there is any.
    String words(int first, int end) {
        StringBuilder words = new StringBuilder(at(first).text());
        for (int i = first + 1; i < end; i++) {
            words.append(at(i).glued() ? "" : " ").append(at(i).text());
        }
        return words.toString();
    }

    /// The text from token `first` to before token `end`.
    Passage passage(int first, int end) {
        return Passage.of(tokens.get(first).start(), tokens.get(end - 1).end());
    }
}
