package org.hearsay.app.web.intake;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.Stats;
import org.jspecify.annotations.Nullable;

/// The whole ledger in numbers. Counting it takes long in a large one, so an answer is kept for some time, longer the
/// longer it took, and asked for by one at a time. Thread-safe.
public final class Overview {

    private static final long SHORTEST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int TIMES = 50;

    private final Kept<Stats> stats;
    private final Kept<Facets> facets;

    public Overview(Ledger ledger) {
        this.stats = new Kept<>(ledger::stats);
        this.facets = new Kept<>(() -> ledger.facets(Search.ALL, Integer.MAX_VALUE));
    }

    public Stats stats() {
        return stats.get();
    }

    /// Of all statements.
    public Facets facets() {
        return facets.get();
    }

    /// Forgets what was counted, as the ledger has changed.
    public void forget() {
        stats.forget();
        facets.forget();
    }

    private static final class Kept<T> {

        private final Supplier<T> source;
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable T value;
        private long until;

        Kept(Supplier<T> source) {
            this.source = source;
        }

        T get() {
            lock.lock();
            try {
                T kept = value;
                long begun = System.nanoTime();
                if (kept == null || begun - until > 0) {
                    kept = source.get();
                    long took = System.nanoTime() - begun;
                    value = kept;
                    until = System.nanoTime() + Math.max(SHORTEST_NANOS, TIMES * took);
                }
                return kept;
            } finally {
                lock.unlock();
            }
        }

        void forget() {
            lock.lock();
            try {
                value = null;
            } finally {
                lock.unlock();
            }
        }
    }
}
