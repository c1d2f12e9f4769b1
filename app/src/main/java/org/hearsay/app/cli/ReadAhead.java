package org.hearsay.app.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Works on inputs with several threads and hands the results on in the inputs' order, a few ahead at most, so that
/// memory does not grow with their number.
final class ReadAhead {

    private static final int HELD_PER_THREAD = 2;

    /// Takes a result, on the thread that called [#run].
    @FunctionalInterface
    interface Sink<O> {
        void accept(O result) throws IOException;
    }

    private ReadAhead() {}

    /// @param work never throws for an input's sake; what it throws ends the run
    /// @param threads 1 or more; 1 works on the calling thread
    static <I, O> void run(Iterator<I> inputs, int threads, Function<I, O> work, Sink<O> sink) throws IOException {
        if (threads == 1) {
            while (inputs.hasNext()) {
                sink.accept(work.apply(inputs.next()));
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<O>> ahead = new ArrayDeque<>();
            while (inputs.hasNext() || !ahead.isEmpty()) {
                while (inputs.hasNext() && ahead.size() < threads * HELD_PER_THREAD) {
                    I input = inputs.next();
                    ahead.add(workers.submit(() -> work.apply(input)));
                }
                sink.accept(result(ahead.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <O> O result(Future<O> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
