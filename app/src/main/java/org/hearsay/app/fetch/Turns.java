package org.hearsay.app.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// One request at a time to each site, and a pause before the next. Thread-safe.
final class Turns {

    private static final class Site {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long nextNanos = System.nanoTime();
    }

    private final Map<String, Site> sites = new Recent<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    /// Waits for the site's turn, then does `request`.
    ///
    /// @param pause that the site gets afterwards
    <T> T take(String site, Duration pause, Callable<T> request) throws Exception {
        Site turn;
        synchronized (sites) {
            turn = sites.computeIfAbsent(site, name -> new Site());
        }
        turn.lock.lockInterruptibly();
        try {
            sleep(Duration.ofNanos(turn.nextNanos - System.nanoTime()));
            return request.call();
        } finally {
            turn.nextNanos = System.nanoTime() + pause.toNanos();
            turn.lock.unlock();
        }
    }

    /// @throws InterruptedException if it was stopped
    void sleep(Duration duration) throws InterruptedException {
        if (stopped.await(Math.max(0, duration.toNanos()), TimeUnit.NANOSECONDS)) {
            throw new InterruptedException("stopped");
        }
    }

    /// Ends all waiting, now and from now on.
    void stop() {
        stopped.countDown();
    }
}
