package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.hearsay.app.evaluate.BenchResult.Speed;
import org.hearsay.encode.Labels;
import org.hearsay.model.Article;
import org.junit.jupiter.api.Test;

class BenchTest {

    private static final List<String> TEXTS = List.of("one two", "three", "four five six", "seven eight");

    @Test
    void readsEveryTextOnceByEachAfterTheWarmUp() throws Exception {
        Queue<String> encoded = new ConcurrentLinkedQueue<>();
        Queue<String> read = new ConcurrentLinkedQueue<>();
        Bench bench = new Bench(TEXTS, encoded::add, read::add, Duration.ZERO);
        BenchResult result = bench.run(2, new LinkedHashMap<>(), Duration.ofMillis(7));
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
        BenchResult result = bench.run(2, new LinkedHashMap<>(), Duration.ZERO);
        assertThat(result.encoder().time()).isGreaterThanOrEqualTo(Duration.ofMillis(20));
        assertThat(result.reader().time()).isGreaterThanOrEqualTo(Duration.ofMillis(80));
        assertThat(result.encoder().wordsPerSecondPerThread()).isBetween(1.0, 400.0);
        assertThat(result.reader().wordsPerSecondPerThread()).isBetween(1.0, 100.0);
    }

    @Test
    void measuresEachStageByItself() {
        AtomicInteger encoded = new AtomicInteger();
        StageBench stages = new StageBench(
                text -> {
                    encoded.incrementAndGet();
                    return new Labels(List.of(), List.of(), List.of(), List.of(), List.of());
                },
                Duration.ofMillis(1));
        SequencedMap<String, Speed> speeds =
                stages.run(List.of(Article.of("Forty boats came on Monday."), Article.of("Rain fell.")));
        assertThat(speeds.sequencedKeySet()).containsExactly("encode", "attribute", "time", "quantity");
        assertThat(speeds.values()).allMatch(speed -> speed.words() > 0 && speed.words() % 7 == 0);
        assertThat(speeds.values()).allMatch(speed -> speed.wordsPerSecondPerThread() > 0);
        assertThat(encoded.get()).isBetween(3, 4);
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
        assertThatThrownBy(() -> bench.run(1, new LinkedHashMap<>(), Duration.ZERO))
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
