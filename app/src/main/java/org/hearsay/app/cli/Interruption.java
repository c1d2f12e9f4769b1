package org.hearsay.app.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets a batch end in good order when the process is told to end (Ctrl-C, SIGTERM): the process waits until this is
/// closed, and then ends with the code of the signal. Thread-safe.
final class Interruption implements AutoCloseable {

    /// Longer than the articles at hand take; then the process ends, and the ledger keeps what it has acknowledged.
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Runnable then) {
        this.hook = new Thread(() -> {
            asked.countDown();
            then.run();
            try {
                over.await(LONGEST.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Watches from now on.
    ///
    /// @param then is done once, on another thread, when the process is told to end
    static Interruption watch(Runnable then) {
        Interruption interruption = new Interruption(then);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /// Waits.
    ///
    /// @return whether the process was told to end meanwhile
    boolean isAskedWithin(Duration time) {
        try {
            return asked.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        over.countDown();
        if (!isAsked()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // It has just begun to end.
            }
        }
    }
}
