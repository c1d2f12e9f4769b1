package org.hearsay.app.cli;

import java.io.PrintStream;
import java.util.Locale;

/// A line at the bottom of a terminal while a batch is read: a bar and the time left where the size of all inputs is
/// known, else how many and how fast. Nothing where no person watches, and for what is read within a second.
final class Progress {

    private static final long EVERY_NANOS = 100_000_000;
    private static final long QUIET_NANOS = 1_000_000_000;
    private static final int BAR = 24;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream err;
    private final boolean shown;
    private final Inputs inputs;
    private final long totalBytes;
    private final long begun = System.nanoTime();
    private long drawn = begun + QUIET_NANOS - EVERY_NANOS;
    private boolean onScreen;

    Progress(Screen screen, Inputs inputs) {
        this.err = screen.err();
        this.shown = screen.errIsTerminal();
        this.inputs = inputs;
        this.totalBytes = shown ? inputs.totalBytes() : 0;
    }

    /// @param done pieces
    void show(int done) {
        long now = System.nanoTime();
        if (!shown || now - drawn < EVERY_NANOS) {
            return;
        }
        drawn = now;
        onScreen = true;
        err.print(CLEAR + line(done, inputs.bytes(), totalBytes, (now - begun) / 1e9));
        err.flush();
    }

    /// @param bytes read so far
    /// @param total bytes; 0 if unknown
    static String line(int done, long bytes, long total, double seconds) {
        String articles = String.format(Locale.ROOT, "%,d articles  %.1f/s", done, done / Math.max(0.001, seconds));
        if (total <= 0 || bytes <= 0) {
            return articles;
        }
        double part = Math.clamp((double) bytes / total, 0, 1);
        int filled = (int) (BAR * part);
        return "━".repeat(filled)
                + "┄".repeat(BAR - filled)
                + String.format(
                        Locale.ROOT, " %2.0f %%  %s  %s left", 100 * part, articles, time(seconds / part - seconds));
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
            // Drawn anew at the next piece.
            drawn = System.nanoTime() - EVERY_NANOS;
        }
    }
}
