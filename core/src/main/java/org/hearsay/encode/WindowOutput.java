package org.hearsay.encode;

/// What the network says of one window, row by row. Not to be changed.
///
/// @param rows pieces of the window and two
/// @param tag [Role#TAGS] logits a row
/// @param ner [Entities#LABELS] logits a row
/// @param content `rows` logarithms of probabilities a row: that this row's piece, if it is content, points at the cue
/// in that row
/// @param source `rows` a row: that this row's piece, if it is of a cue, points at the source that starts in that row;
/// the
///     first row stands for no source
@SuppressWarnings("ArrayRecordComponent") // package-private, read-only and never compared
record WindowOutput(int rows, float[] tag, float[] ner, float[] content, float[] source) {

    float content(int row, int cue) {
        return content[row * rows + cue];
    }

    float source(int row, int start) {
        return source[row * rows + start];
    }
}
