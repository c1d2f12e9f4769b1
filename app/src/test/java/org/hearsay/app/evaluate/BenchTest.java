package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class BenchTest {

    private static final List<String> TEXTS = List.of("one two", "three", "four five six", "seven eight");

    @Test
    void readsEveryTextOnceByEachAfterTheWarmUp() throws Exception {
        Queue<String> encoded = new ConcurrentLinkedQueue<>();
        Queue<String> read = new ConcurrentLinkedQueue<>();
        Bench bench = new Bench(TEXTS, encoded::add, read::add, Duration.ZERO);
        BenchResult result = bench.run(2, Duration.ofMillis(7));
        assertThat(encoded).containsExactlyInAnyOrderElementsOf(TEXTS);
        assertThat(read).containsExactlyInAnyOrderElementsOf(TEXTS);
        assertThat(result.articles()).isEqualTo(4);
        assertThat(result.words()).isEqualTo(8);
        assertThat(result.threads()).isEqualTo(2);
        assertThat(result.startUp()).isEqualTo(Duration.ofMillis(7));
    }

    @Test
    void measuresEachByTheClock() throws Exception {
        Bench bench = new Bench(TEXTS, _ -> pause(5), _ -> pause(20), Duration.ZERO);
        BenchResult result = bench.run(2, Duration.ZERO);
        assertThat(result.encoder().time()).isGreaterThanOrEqualTo(Duration.ofMillis(20));
        assertThat(result.reader().time()).isGreaterThanOrEqualTo(Duration.ofMillis(80));
        assertThat(result.encoder().wordsPerSecondPerThread()).isBetween(1.0, 400.0);
        assertThat(result.reader().wordsPerSecondPerThread()).isBetween(1.0, 100.0);
    }

    @Test
    void tellsWhatATextDidToTheReader() {
        Bench bench = new Bench(
                TEXTS,
                _ -> {},
                _ -> {
                    throw new IllegalStateException("no reader");
                },
                Duration.ZERO);
        assertThatThrownBy(() -> bench.run(1, Duration.ZERO))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("no reader");
    }

    @Test
    void wantsAText() {
        assertThatThrownBy(() -> new Bench(List.of(), _ -> {}, _ -> {})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsThisProcess() {
        assertThat(Bench.startUp()).isBetween(Duration.ofMillis(1), Duration.ofDays(1));
        assertThat(PeakMemory.now().bytes()).isGreaterThan(10L << 20);
    }

    private static void pause(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        for (long left = millis * 1_000_000L; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
