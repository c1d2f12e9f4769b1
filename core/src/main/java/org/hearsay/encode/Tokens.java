package org.hearsay.encode;

import java.util.Arrays;
import java.util.BitSet;

/// A text cut into word pieces, in text order. Not to be changed once built.
///
/// Kept as columns of numbers, not as one object a piece: a long text has millions.
final class Tokens {

    private int size;
    private int[] ids = new int[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private byte[] features = new byte[256];
    private final BitSet firsts = new BitSet();

    void add(int id, int start, int end, boolean first, int feature) {
        if (size == ids.length) {
            int capacity = Math.addExact(size, size / 2);
            ids = Arrays.copyOf(ids, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            features = Arrays.copyOf(features, capacity);
        }
        ids[size] = id;
        starts[size] = start;
        ends[size] = end;
        features[size] = (byte) feature;
        firsts.set(size, first);
        size++;
    }

    /// Number of pieces.
    int size() {
        return size;
    }

    /// Number of the piece in the vocabulary.
    int id(int piece) {
        return ids[piece];
    }

    /// First UTF-16 code unit of the piece.
    int start(int piece) {
        return starts[piece];
    }

    /// One past the last UTF-16 code unit of the piece.
    int end(int piece) {
        return ends[piece];
    }

    /// What the lower-cased piece does not show, 0 to 31: see [SurfaceFeatures].
    int feature(int piece) {
        return features[piece];
    }

    /// Whether the piece opens a word.
    boolean first(int piece) {
        return firsts.get(piece);
    }
}
