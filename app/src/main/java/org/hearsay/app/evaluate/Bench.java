package org.hearsay.app.evaluate;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.StringTokenizer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hearsay.app.evaluate.BenchResult.Speed;

/// Measures how fast texts are read.
///
/// Every text is read twice on the same thread, by the encoder alone and by the whole reader, in turns first and
/// second, so
/// that whatever else the machine does weighs on both alike.
public final class Bench {

    private static final Duration WARM_UP = Duration.ofSeconds(2);

    private final List<String> texts;
    private final Consumer<String> encoder;
    private final Consumer<String> reader;
    private final Duration warmUp;

    /// @param texts at least one
    /// @param encoder labels a text
    /// @param reader reads a text in full, labels included
    public Bench(List<String> texts, Consumer<String> encoder, Consumer<String> reader) {
        this(texts, encoder, reader, WARM_UP);
    }

    Bench(List<String> texts, Consumer<String> encoder, Consumer<String> reader, Duration warmUp) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a bench needs a text");
        }
        this.texts = List.copyOf(texts);
        this.encoder = encoder;
        this.reader = reader;
        this.warmUp = warmUp;
    }

    /// Time since the process started: to be asked when all is loaded and the first text is about to be read.
    public static Duration startUp() {
        Instant started = ProcessHandle.current()
                .info()
                .startInstant()
                .orElseGet(() -> Instant.ofEpochMilli(
                        ManagementFactory.getRuntimeMXBean().getStartTime()));
        return Duration.between(started, Instant.now());
    }

    /// Reads all texts on this many threads, after a warm-up of some seconds.
    ///
    /// @param threads 1 or more
    /// @param stages as [StageBench] measured them before; empty to leave them out
    /// @param startUp as [#startUp()] gave it before
    /// @throws InterruptedException if this thread is interrupted while it waits
    /// @throws ExecutionException if a text cannot be read
    public BenchResult run(int threads, SequencedMap<String, Speed> stages, Duration startUp)
            throws InterruptedException, ExecutionException {
        warmUp();
        AtomicInteger next = new AtomicInteger();
        Tally sum = new Tally();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Tally>> tallies = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                tallies.add(pool.submit(() -> readRest(next)));
            }
            for (Future<Tally> tally : tallies) {
                sum.add(tally.get());
            }
        }
        return new BenchResult(
                texts.size(),
                sum.words,
                threads,
                new Speed(sum.words, Duration.ofNanos(sum.encoder)),
                new Speed(sum.words, Duration.ofNanos(sum.reader)),
                stages,
                startUp,
                PeakMemory.now());
    }

    private void warmUp() {
        long end = System.nanoTime() + warmUp.toNanos();
        for (int at = 0; System.nanoTime() - end < 0; at = (at + 1) % texts.size()) {
            encoder.accept(texts.get(at));
            reader.accept(texts.get(at));
        }
    }

    private Tally readRest(AtomicInteger next) {
        Tally tally = new Tally();
        for (int at = next.getAndIncrement(); at < texts.size(); at = next.getAndIncrement()) {
            String text = texts.get(at);
            if (at % 2 == 0) {
                tally.encoder += nanos(encoder, text);
                tally.reader += nanos(reader, text);
            } else {
                tally.reader += nanos(reader, text);
                tally.encoder += nanos(encoder, text);
            }
            tally.words += words(text);
        }
        return tally;
    }

    /// What stands between white space.
    static long words(String text) {
        return new StringTokenizer(text).countTokens();
    }

    private static long nanos(Consumer<String> stage, String text) {
        long start = System.nanoTime();
        stage.accept(text);
        return System.nanoTime() - start;
    }

    /// Of one thread.
    private static final class Tally {
        private long words;
        private long encoder;
        private long reader;

        void add(Tally other) {
            words += other.words;
            encoder += other.encoder;
            reader += other.reader;
        }
    }
}
