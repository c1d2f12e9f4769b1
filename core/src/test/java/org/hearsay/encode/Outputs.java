package org.hearsay.encode;

import java.util.Random;

/// Made-up results of the network.
final class Outputs {

    private Outputs() {}

    static WindowOutput random(Window window, Random random) {
        int rows = window.rows();
        return of(rows, logProbabilities(rows, random), logProbabilities(rows, random), random);
    }

    private static WindowOutput of(int rows, float[] content, float[] source, Random random) {
        return new WindowOutput(
                rows,
                numbers(rows * Role.TAGS, 2, random),
                numbers(rows * Entities.LABELS, 2, random),
                content,
                source);
    }

    /// Logits of one window over the whole text, each from -2 to 2.
    static MergedLogits randomLogits(int size, Random random) {
        MergedLogits logits = new MergedLogits(size);
        Window window = new Window(0, size, true, true);
        logits.add(window, of(window.rows(), new float[0], new float[0], random));
        return logits;
    }

    /// In each of `rows` rows as many, whose probabilities sum to one.
    private static float[] logProbabilities(int rows, Random random) {
        float[] scores = numbers(rows * rows, 3, random);
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int column = 0; column < rows; column++) {
                sum += Math.exp(scores[row * rows + column]);
            }
            for (int column = 0; column < rows; column++) {
                scores[row * rows + column] -= (float) Math.log(sum);
            }
        }
        return scores;
    }

    private static float[] numbers(int count, double size, Random random) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (size * (2 * random.nextDouble() - 1));
        }
        return numbers;
    }
}
