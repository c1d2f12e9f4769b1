package org.hearsay.app.evaluate;

/// How many of the things found are right, and how many of the right ones are found.
///
/// @param name e.g. `source exact`
/// @param right found and in the gold
/// @param found by the program
/// @param gold marked by the annotator
public record Measure(String name, int right, int found, int gold) {

    /// Share of the found that is right, 0 to 1; 0 if nothing is found.
    public double precision() {
        return right / (double) Math.max(found, 1);
    }

    /// Share of the gold that is found, 0 to 1; 0 if there is none.
    public double recall() {
        return right / (double) Math.max(gold, 1);
    }

    /// Harmonic mean of the two, 0 to 1; 0 if both are.
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Measure plus(Measure other) {
        return new Measure(name, right + other.right, found + other.found, gold + other.gold);
    }
}
