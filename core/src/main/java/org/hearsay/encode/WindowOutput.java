package org.hearsay.encode;

/// What the network says of one window, row by row. Not to be changed.
///
/// @param rows pieces of the window and two
/// @param tag [Role#TAGS] logits a row
/// @param ner [Entities#LABELS] logits a row
/// @param contentQuery [#WIDTH] numbers a row: a content piece looks for its cue
/// @param contentKey [#WIDTH] numbers a row: a piece as a cue that content looks for
/// @param sourceQuery [#WIDTH] numbers a row: a cue piece looks for its source
/// @param sourceKey [#WIDTH] numbers a row: a piece as the start of a source that a cue looks for
@SuppressWarnings("ArrayRecordComponent") // package-private, read-only and never compared
record WindowOutput(
        int rows,
        float[] tag,
        float[] ner,
        float[] contentQuery,
        float[] contentKey,
        float[] sourceQuery,
        float[] sourceKey) {

    static final int WIDTH = 128;
}
