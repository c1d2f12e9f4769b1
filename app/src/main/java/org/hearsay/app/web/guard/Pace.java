package org.hearsay.app.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// How often each client may ask: a bucket of so many requests that fills again at a steady rate (token bucket).
/// Remembers the clients of late, a bounded number. Thread-safe.
public final class Pace {

    private static final int CLIENTS = 10_000;
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final int burst;
    private final LongSupplier clock;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CLIENTS;
        }
    };

    /// @param left requests left at `at`, in nanoseconds of the clock
    private record Bucket(double left, long at) {}

    /// @param perSecond requests a second in the long run
    /// @param burst requests at once after a rest, 1 or more
    public Pace(double perSecond, int burst) {
        this(perSecond, burst, System::nanoTime);
    }

    Pace(double perSecond, int burst, LongSupplier clock) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.clock = clock;
    }

    /// Whether this client may ask now; if so, it has.
    synchronized boolean admits(String client) {
        long now = clock.getAsLong();
        Bucket bucket = buckets.getOrDefault(client, new Bucket(burst, now));
        double left = Math.min(burst, bucket.left() + (now - bucket.at()) / NANOS * perSecond);
        boolean admitted = left >= 1;
        buckets.put(client, new Bucket(admitted ? left - 1 : left, now));
        return admitted;
    }
}
