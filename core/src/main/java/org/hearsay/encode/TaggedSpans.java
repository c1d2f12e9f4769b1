package org.hearsay.encode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The spans of the tags settled so far, in text order. The last one may still grow.
final class TaggedSpans {

    private final Tokens tokens;
    private final List<PieceSpan> spans = new ArrayList<>();
    private int read;
    /// First piece and end of the last span before its edges were moved to those of words.
    private int lastFrom;
    private int lastTo;

    TaggedSpans(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Reads on to where tags are settled.
    void advance(Viterbi viterbi) {
        for (; read < viterbi.settled(); read++) {
            add(read, viterbi.tag(read));
        }
    }

    private void add(int piece, int tag) {
        Role role = Role.of(tag);
        if (role == null) {
            return;
        }
        boolean goesOn =
                Role.continues(tag) && !spans.isEmpty() && spans.getLast().role() == role && lastTo == piece;
        if (goesOn) {
            spans.removeLast();
        } else {
            lastFrom = piece;
        }
        lastTo = piece + 1;
        spans.add(PieceSpan.ofWords(role, lastFrom, lastTo, tokens));
    }

    /// A view.
    List<PieceSpan> all() {
        return Collections.unmodifiableList(spans);
    }
}
