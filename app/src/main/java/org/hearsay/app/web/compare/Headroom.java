package org.hearsay.app.web.compare;

import java.util.function.LongSupplier;

/// Whether there is memory left. What is in use right now says little, as much of it is only waiting to be collected;
/// the least of several looks, far enough apart that something was collected between them, says what is held. For one
/// thread.
final class Headroom {

    private static final int LOOKS = 12;

    /// Calls between two looks.
    private static final int BETWEEN = 200;

    private static final double MOST = 0.8;

    private final LongSupplier used;
    private final long most;
    private long calls;
    private long least = Long.MAX_VALUE;
    private int looks;
    private boolean left = true;

    Headroom() {
        this(
                () -> Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(),
                Runtime.getRuntime().maxMemory());
    }

    /// @param used bytes in use
    /// @param all bytes that there are
    Headroom(LongSupplier used, long all) {
        this.used = used;
        this.most = (long) (MOST * all);
    }

    /// Asked before each piece of work that needs memory.
    boolean isLeft() {
        if (calls++ % BETWEEN == 0) {
            least = Math.min(least, used.getAsLong());
            looks++;
            if (looks == LOOKS) {
                left = least <= most;
                least = Long.MAX_VALUE;
                looks = 0;
            }
        }
        return left;
    }
}
