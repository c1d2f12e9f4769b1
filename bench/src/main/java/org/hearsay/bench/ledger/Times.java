package org.hearsay.bench.ledger;

import java.util.Arrays;
import java.util.Locale;

/// How long each of many questions took, in milliseconds.
final class Times {

    private final double[] sorted;

    /// @param nanos at least one
    Times(long[] nanos) {
        sorted = Arrays.stream(nanos).mapToDouble(time -> time / 1e6).sorted().toArray();
    }

    /// The time that this share of the questions kept within (nearest rank).
    double quantile(double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.1f / %.1f / %.1f", quantile(0.5), quantile(0.95), sorted[sorted.length - 1]);
    }
}
