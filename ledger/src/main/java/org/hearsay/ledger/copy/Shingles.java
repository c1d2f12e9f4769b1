package org.hearsay.ledger.copy;

import java.util.Arrays;

/// A text as the set of its runs of five words (shingles; Broder, "On the resemblance and containment of documents",
/// 1997), each as a hash of 32 bits. Case, punctuation and line breaks do not count.
///
/// Immutable.
public final class Shingles {

    private static final int WORDS = 5;

    private final int[] inOrder;
    private final int[] all;
    private final int[] narrative;

    private Shingles(int[] inOrder, int[] narrative) {
        this.inOrder = inOrder;
        this.all = distinct(inOrder);
        this.narrative = distinct(narrative);
    }

    /// The shingles of a text; none if it has fewer than five words.
    public static Shingles of(String text) {
        Words words = Words.of(text);
        int count = Math.max(0, words.count() - WORDS + 1);
        int[] inOrder = new int[count];
        int[] narrative = new int[count];
        int narrated = 0;
        int sinceQuoted = 0;
        for (int i = 0; i < words.count(); i++) {
            sinceQuoted = words.isQuoted(i) ? 0 : sinceQuoted + 1;
            int shingle = i - WORDS + 1;
            if (shingle < 0) {
                continue;
            }
            inOrder[shingle] = hash(words, shingle);
            if (sinceQuoted >= WORDS) {
                narrative[narrated++] = inOrder[shingle];
            }
        }
        return new Shingles(inOrder, Arrays.copyOf(narrative, narrated));
    }

    private static int hash(Words words, int from) {
        long hash = 0;
        for (int i = from; i < from + WORDS; i++) {
            hash = Words.mixed(hash ^ words.hash(i));
        }
        return (int) (hash >>> 32);
    }

    private static int[] distinct(int[] values) {
        return Arrays.stream(values).sorted().distinct().toArray();
    }

    /// How many different ones there are.
    public int size() {
        return all.length;
    }

    /// How many different ones there are that stand wholly outside of quotation marks.
    public int narrativeSize() {
        return narrative.length;
    }

    /// What share of these also stands in `other`: 0 to 1, and 0 if there are none.
    public double shareIn(Shingles other) {
        return share(all, other.all);
    }

    /// What share of those outside of quotation marks stands in `other`, quoted or not: 0 to 1, and 0 if there are
    /// none.
    public double narrativeShareIn(Shingles other) {
        return share(narrative, other.all);
    }

    /// Every one, in text order, with repetitions. Not to be changed.
    int[] inOrder() {
        return inOrder;
    }

    /// Both sorted and without repetitions.
    private static double share(int[] part, int[] whole) {
        int common = 0;
        for (int i = 0, j = 0; i < part.length && j < whole.length; ) {
            if (part[i] == whole[j]) {
                common++;
                i++;
                j++;
            } else if (part[i] < whole[j]) {
                i++;
            } else {
                j++;
            }
        }
        return part.length == 0 ? 0 : (double) common / part.length;
    }
}
