package org.hearsay.app.cli;

import java.io.PrintStream;
import java.util.Locale;

/// A bar at the bottom of a terminal while a batch is read; nothing where no person watches.
final class Progress {

    private static final long EVERY_NANOS = 100_000_000;
    private static final int BAR = 24;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream err;
    private final boolean shown;
    private final int total;
    private final long begun = System.nanoTime();
    private long drawn;
    private boolean onScreen;

    /// @param total number of inputs; one alone needs no bar
    Progress(Screen screen, int total) {
        this.err = screen.err();
        this.shown = screen.errIsTerminal() && total > 1;
        this.total = total;
    }

    void show(int done) {
        long now = System.nanoTime();
        if (!shown || now - drawn < EVERY_NANOS) {
            return;
        }
        drawn = now;
        onScreen = true;
        int filled = (int) ((long) BAR * done / total);
        double rate = done / Math.max(0.001, (now - begun) / 1e9);
        err.print(CLEAR
                + "━".repeat(filled)
                + "┄".repeat(BAR - filled)
                + String.format(
                        Locale.ROOT, " %,d of %,d  %.1f/s  %s left", done, total, rate, time((total - done) / rate)));
        err.flush();
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60);
    }

    /// Makes room for a line.
    void clear() {
        if (onScreen) {
            err.print(CLEAR);
            err.flush();
            onScreen = false;
            drawn = 0;
        }
    }
}
