package org.hearsay.encode;

import java.util.Random;

/// Made-up results of the network.
final class Outputs {

    private Outputs() {}

    static WindowOutput random(Window window, Random random) {
        int rows = window.rows();
        return new WindowOutput(
                rows,
                numbers(rows * Role.TAGS, 2, random),
                numbers(rows * Entities.LABELS, 2, random),
                numbers(rows * WindowOutput.WIDTH, 0.7, random),
                numbers(rows * WindowOutput.WIDTH, 0.7, random),
                numbers(rows * WindowOutput.WIDTH, 0.7, random),
                numbers(rows * WindowOutput.WIDTH, 0.7, random));
    }

    /// Logits of one window over the whole text, each from -2 to 2.
    static MergedLogits randomLogits(int size, Random random) {
        MergedLogits logits = new MergedLogits(size);
        Window window = new Window(0, size, true, true);
        logits.add(window, random(window, random));
        return logits;
    }

    private static float[] numbers(int count, double size, Random random) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (size * (2 * random.nextDouble() - 1));
        }
        return numbers;
    }
}
