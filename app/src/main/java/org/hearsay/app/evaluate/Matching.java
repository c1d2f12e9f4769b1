package org.hearsay.app.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.hearsay.model.Span;

/// Pairs what is found with what is gold, one to one: the heaviest pair first, then the earlier gold, then the earlier
/// found.
final class Matching {

    private record Pair(int gold, int found, int weight) {}

    private static final Comparator<Pair> HEAVIEST_FIRST = Comparator.comparingInt(Pair::weight)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found);

    private Matching() {}

    /// Indices of the gold that have a partner.
    ///
    /// @param weight 0 or less where the two do not match
    static <T> BitSet matched(List<T> gold, List<T> found, ToIntBiFunction<T, T> weight) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                int w = weight.applyAsInt(gold.get(g), found.get(f));
                if (w > 0) {
                    pairs.add(new Pair(g, f, w));
                }
            }
        }
        pairs.sort(HEAVIEST_FIRST);
        BitSet goldTaken = new BitSet();
        BitSet foundTaken = new BitSet();
        for (Pair pair : pairs) {
            if (!goldTaken.get(pair.gold) && !foundTaken.get(pair.found)) {
                goldTaken.set(pair.gold);
                foundTaken.set(pair.found);
            }
        }
        return goldTaken;
    }

    /// Characters that two spans share, 0 or less for none.
    static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    /// Characters that the segments of two lists share.
    static int shared(List<Span> a, List<Span> b) {
        int sum = 0;
        for (Span x : a) {
            for (Span y : b) {
                sum += Math.max(0, shared(x, y));
            }
        }
        return sum;
    }
}
