package org.hearsay.encode;

/// What the distance between two pieces of a window adds to the score of a link between them: finer near, coarser far,
/// by
/// side. Immutable.
final class DistanceBias {

    /// 16 distances to the left, none, 16 to the right.
    static final int BUCKETS = 33;

    private static final int FARTHEST = BUCKETS / 2;

    private final double[] byDistance;
    private final int middle;

    /// @param byBucket [#BUCKETS] numbers
    /// @param rows most rows of a window
    DistanceBias(double[] byBucket, int rows) {
        middle = rows - 1;
        byDistance = new double[2 * rows - 1];
        for (int distance = -middle; distance <= middle; distance++) {
            byDistance[middle + distance] = byBucket[bucket(distance)];
        }
    }

    /// @param distance row of the key less row of the query
    double at(int distance) {
        return byDistance[middle + distance];
    }

    /// Twice the binary logarithm of the distance, rounded.
    static int bucket(int distance) {
        double size = 2 * Math.log(Math.abs(distance) + 1) / Math.log(2);
        return FARTHEST + ((int) Math.min(FARTHEST, Math.rint(size))) * Integer.signum(distance);
    }
}
