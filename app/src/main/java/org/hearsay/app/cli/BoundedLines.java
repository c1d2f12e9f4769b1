package org.hearsay.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// The lines of a stream, of which those that are too long are passed over without being held.
final class BoundedLines {

    /// The longest record of the longest article is some ten times its 10 MB; ordinary ones are below 100 KB.
    static final int LONGEST = 64_000_000;

    private final InputStream in;
    private final int longest;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private boolean tooLong;

    /// @param in buffered
    /// @param longest in bytes, without the line feed
    BoundedLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// Goes to the next line.
    ///
    /// @return whether there is one
    boolean next() throws IOException {
        line = new ByteArrayOutputStream();
        tooLong = false;
        int b = in.read();
        if (b < 0) {
            return false;
        }
        number++;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < longest) {
                line.write(b);
            } else if (!tooLong) {
                tooLong = true;
                line = new ByteArrayOutputStream();
                skip();
                return true;
            }
        }
        return true;
    }

    private void skip() throws IOException {
        int b = in.read();
        while (b >= 0 && b != '\n') {
            b = in.read();
        }
    }

    /// The line; empty if it is too long.
    byte[] bytes() {
        return line.toByteArray();
    }

    boolean isTooLong() {
        return tooLong;
    }

    /// From 1.
    long number() {
        return number;
    }
}
