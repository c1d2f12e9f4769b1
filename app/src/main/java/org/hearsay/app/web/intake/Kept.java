package org.hearsay.app.web.intake;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An answer that takes long, kept for some time, the longer the longer it took. When that time is over it is found out
/// again aside, and meanwhile the old one is given. Thread-safe.
///
/// @param <T> immutable, or at least safe to be read by many threads
final class Kept<T> {

    private static final long SHORTEST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long AT_ONCE_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
    private static final int TIMES = 50;

    /// So long the first who ask may wait.
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Supplier<T> source;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable T value;
    private volatile long until;
    private volatile long took;
    private volatile long patientUntil;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch first = new CountDownLatch(1);
    private final AtomicInteger forgotten = new AtomicInteger();

    /// @param source asked by one thread at a time
    Kept(Supplier<T> source) {
        this.source = source;
    }

    /// The answer; while there is none yet and finding it out takes long, what `meanwhile` gives. Waits a moment at
    /// most.
    T get(Supplier<T> meanwhile) {
        if (value != null) {
            return get();
        }
        if (asked.compareAndSet(false, true)) {
            patientUntil = System.nanoTime() + PATIENCE_NANOS;
            Thread.ofVirtual().start(this::renewFirst);
        }
        awaitFirst();
        T kept = value;
        return kept == null ? meanwhile.get() : kept;
    }

    private void renewFirst() {
        try {
            renew();
            first.countDown();
        } finally {
            asked.set(value != null);
        }
    }

    private void awaitFirst() {
        try {
            first.await(patientUntil - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    T get() {
        T kept = value;
        if (kept != null && System.nanoTime() - until <= 0) {
            return kept;
        }
        if (kept != null && took > AT_ONCE_NANOS) {
            if (!lock.isLocked()) {
                Thread.ofVirtual().start(this::renew);
            }
            return kept;
        }
        return renew();
    }

    /// What is kept is no longer true.
    void forget() {
        forgotten.incrementAndGet();
        until = System.nanoTime() - 1;
    }

    private T renew() {
        lock.lock();
        try {
            T kept = value;
            long begun = System.nanoTime();
            if (kept == null || begun - until > 0) {
                int before = forgotten.get();
                kept = source.get();
                value = kept;
                long now = System.nanoTime();
                took = now - begun;
                until = forgotten.get() == before ? now + Math.max(SHORTEST_NANOS, TIMES * took) : now - 1;
            }
            return kept;
        } finally {
            lock.unlock();
        }
    }
}
