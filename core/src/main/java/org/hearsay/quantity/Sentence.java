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

    /// Whether token `index` is a dash with no space around it.
    boolean isHyphen(int index) {
        return at(index).isDash() && at(index).glued() && at(index + 1).glued();
    }

    /// The text from token `first` to before token `end`.
    Passage passage(int first, int end) {
        return Passage.of(tokens.get(first).start(), tokens.get(end - 1).end());
    }
}
