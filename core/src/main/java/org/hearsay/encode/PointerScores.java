package org.hearsay.encode;

import java.util.Arrays;

/// Where the rows of a window point: the logarithm of a probability over all its rows, from the products of queries and
/// keys and from distance. Not thread-safe.
final class PointerScores {

    private static final double SCALE = 1 / Math.sqrt(WindowOutput.WIDTH);

    private final int rows;
    private final float[] queries;
    /// By column, so that the innermost loop runs over neighbours in memory and the compiler makes vectors of it.
    private final float[] keysByColumn;
    private final DistanceBias bias;
    private final boolean firstRowUnbiased;
    private final float[] products;

    PointerScores(int rows, float[] queries, float[] keys, DistanceBias bias, boolean firstRowUnbiased) {
        this.rows = rows;
        this.queries = queries;
        this.keysByColumn = transposed(keys, rows);
        this.bias = bias;
        this.firstRowUnbiased = firstRowUnbiased;
        this.products = new float[rows];
    }

    /// Content pieces that look for their cue.
    static PointerScores ofContents(WindowOutput output, Parameters parameters) {
        return new PointerScores(
                output.rows(), output.contentQuery(), output.contentKey(), parameters.contentBias(), false);
    }

    /// Cue pieces that look for their source; the first row stands for none and has no distance.
    static PointerScores ofCues(WindowOutput output, Parameters parameters) {
        return new PointerScores(
                output.rows(), output.sourceQuery(), output.sourceKey(), parameters.sourceBias(), true);
    }

    /// Fills `into` with the log-probability of each row that `row` points at it.
    void logProbabilities(int row, double[] into) {
        multiply(row);
        double greatest = Double.NEGATIVE_INFINITY;
        for (int key = 0; key < rows; key++) {
            double distance = key == 0 && firstRowUnbiased ? 0 : bias.at(key - row);
            into[key] = products[key] * SCALE + distance;
            greatest = Math.max(greatest, into[key]);
        }
        double sum = 0;
        for (int key = 0; key < rows; key++) {
            sum += Math.exp(into[key] - greatest);
        }
        double logSum = greatest + Math.log(sum);
        for (int key = 0; key < rows; key++) {
            into[key] -= logSum;
        }
    }

    private void multiply(int row) {
        Arrays.fill(products, 0);
        for (int column = 0; column < WindowOutput.WIDTH; column++) {
            float query = queries[row * WindowOutput.WIDTH + column];
            int keys = column * rows;
            for (int key = 0; key < rows; key++) {
                products[key] += query * keysByColumn[keys + key];
            }
        }
    }

    private static float[] transposed(float[] keys, int rows) {
        float[] byColumn = new float[keys.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < WindowOutput.WIDTH; column++) {
                byColumn[column * rows + row] = keys[row * WindowOutput.WIDTH + column];
            }
        }
        return byColumn;
    }
}
