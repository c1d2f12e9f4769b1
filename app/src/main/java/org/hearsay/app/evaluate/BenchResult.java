package org.hearsay.app.evaluate;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a bench measured, on one machine at one time.
///
/// @param articles number of texts read
/// @param words separated by white space, in all texts
/// @param threads that read side by side
/// @param encoder the encoder alone
/// @param reader all of the reader, encoder included
/// @param stages by name in their order, the stages of the reader one at a time on one thread
/// @param startUp from the start of the process until it was ready for the first text
/// @param peakMemory most memory held since the start of the process
public record BenchResult(
        int articles,
        long words,
        int threads,
        Speed encoder,
        Speed reader,
        SequencedMap<String, Speed> stages,
        Duration startUp,
        PeakMemory peakMemory) {

    public BenchResult {
        stages = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(stages));
    }

    /// @param words read
    /// @param time that the threads took together, by the clock
    public record Speed(long words, Duration time) {

        /// Words a second of one thread; infinite if no time was measured.
        public double wordsPerSecondPerThread() {
            return words / (time.toNanos() / 1e9);
        }
    }
}
