package org.hearsay.ledger.copy;

import java.util.Arrays;

/// A few of a text's shingles, chosen so that texts with a passage in common have some of them in common: of each 24
/// shingles that follow one another the smallest, by winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local
/// algorithms for document fingerprinting", 2003). A passage of 28 words in common is never missed. About one shingle
/// of twelve is chosen.
public final class Prints {

    private static final int WINDOW = 24;

    /// The smallest of a very long text's: more than 12,000 words have.
    private static final int MOST = 1024;

    private Prints() {}

    /// In ascending order, each once, at most 1024; none if there are no shingles.
    public static int[] of(Shingles shingles) {
        int[] hashes = shingles.inOrder();
        int[] chosen = new int[hashes.length];
        int count = 0;
        int smallest = -1;
        int windows = Math.min(hashes.length, Math.max(1, hashes.length - WINDOW + 1));
        for (int from = 0; from < windows; from++) {
            int last = Math.min(hashes.length, from + WINDOW) - 1;
            int before = smallest;
            if (smallest < from) {
                smallest = from;
                for (int i = from + 1; i <= last; i++) {
                    smallest = hashes[i] <= hashes[smallest] ? i : smallest;
                }
            } else if (hashes[last] <= hashes[smallest]) {
                smallest = last;
            }
            if (smallest != before) {
                chosen[count++] = hashes[smallest];
            }
        }
        return Arrays.stream(chosen, 0, count).sorted().distinct().limit(MOST).toArray();
    }
}
