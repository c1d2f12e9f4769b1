package org.hearsay.ledger.sqlite;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.hearsay.ledger.Reading;

/// Readings being made ready on all cores, in order, while those that are ready are written. Whoever writes waits for
/// none that nobody has begun: it makes those ready itself. To be gone through once, by one thread.
final class Preparation implements Iterable<Prepared>, AutoCloseable {

    /// Few enough that none waits long for the next ones, many enough that handing them over costs nothing.
    private static final int AT_ONCE = 8;

    private final List<FutureTask<List<Prepared>>> parts = new ArrayList<>();

    private Preparation() {}

    /// Begins at once.
    static Preparation of(List<Reading> readings) {
        return of(readings, ForkJoinPool.commonPool());
    }

    /// @param helpers may do any part of it, or nothing
    static Preparation of(List<Reading> readings, Executor helpers) {
        Preparation preparation = new Preparation();
        for (int from = 0; from < readings.size(); from += AT_ONCE) {
            List<Reading> part = readings.subList(from, Math.min(readings.size(), from + AT_ONCE));
            preparation.parts.add(
                    new FutureTask<>(() -> part.stream().map(Prepared::of).toList()));
        }
        preparation.parts.forEach(helpers::execute);
        return preparation;
    }

    /// In the order of the readings. What a reading cannot be made ready for, such as a record that contradicts
    /// itself, is thrown where its turn comes.
    @Override
    public Iterator<Prepared> iterator() {
        return Stream.iterate(0, part -> part < parts.size(), part -> part + 1)
                .flatMap(part -> ready(part).stream())
                .iterator();
    }

    private List<Prepared> ready(int wanted) {
        FutureTask<List<Prepared>> part = parts.get(wanted);
        for (int next = wanted; next < parts.size() && !part.isDone(); next++) {
            // Does nothing if another thread has begun it.
            parts.get(next).run();
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return part.get();
                } catch (InterruptedException e) {
                    // Whoever interrupts asks for no half addition: it will be noticed when this one is done.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw thrown(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(e.getCause());
        };
    }

    /// What nobody has begun is not done any more.
    @Override
    public void close() {
        parts.forEach(part -> part.cancel(false));
    }
}
