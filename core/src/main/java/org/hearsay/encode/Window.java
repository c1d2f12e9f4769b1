package org.hearsay.encode;

/// Consecutive pieces that the network sees at once. Row 0 of its output is `[CLS]`, row 1 the window's first piece,
/// the
/// last row `[SEP]`.
///
/// @param from first piece
/// @param to one past the last piece
/// @param opens whether the text begins here
/// @param closes whether the text ends here
record Window(int from, int to, boolean opens, boolean closes) {

    /// More context than a window can hold: what an end of the text counts as.
    private static final int BOUNDLESS = 1_000_000;

    /// Rows of the network's output.
    int rows() {
        return to - from + 2;
    }

    int row(int piece) {
        return piece - from + 1;
    }

    boolean holds(int piece) {
        return from <= piece && piece < to;
    }

    boolean holds(PieceSpan span) {
        return from <= span.from() && span.to() <= to;
    }

    /// Pieces shared with the span, 0 or less for none.
    int shared(PieceSpan span) {
        return Math.min(span.to(), to) - Math.max(span.from(), from);
    }

    /// Pieces of context on the shorter side of `[first, end)`, which lies inside.
    int context(int first, int end) {
        return Math.min(first - from + (opens ? BOUNDLESS : 0), to - end + (closes ? BOUNDLESS : 0));
    }
}
