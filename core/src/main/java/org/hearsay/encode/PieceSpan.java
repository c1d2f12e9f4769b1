package org.hearsay.encode;

import org.hearsay.model.Span;

/// Consecutive pieces, whole words, tagged with one role.
///
/// @param from first piece
/// @param to one past the last piece
record PieceSpan(Role role, int from, int to) {

    /// A span whose edges are moved outwards to the edges of words.
    static PieceSpan ofWords(Role role, int from, int to, Tokens tokens) {
        int first = from;
        while (first > 0 && !tokens.first(first)) {
            first--;
        }
        int end = to;
        while (end < tokens.size() && !tokens.first(end)) {
            end++;
        }
        return new PieceSpan(role, first, end);
    }

    int length() {
        return to - from;
    }

    /// Its characters.
    Span in(Tokens tokens) {
        return new Span(tokens.start(from), tokens.end(to - 1));
    }
}
