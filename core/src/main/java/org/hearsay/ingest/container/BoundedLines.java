package org.hearsay.ingest.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// The lines of a stream, of which those that are too long are passed over without being held. For one thread.
public final class BoundedLines {

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private boolean tooLong;

    /// @param in need not be buffered
    /// @param longest in bytes, without the line feed
    public BoundedLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// Goes to the next line.
    ///
    /// @return whether there is one
    /// @throws IOException as the stream does; the line that was begun is lost, and the next call goes on
    public boolean next() throws IOException {
        line = new ByteArrayOutputStream();
        tooLong = false;
        number++;
        if (position == end && !fill()) {
            number--;
            return false;
        }
        do {
            int stop = position;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            take(stop);
            if (stop < end) {
                position++;
                return true;
            }
        } while (fill());
        return true;
    }

    private void take(int stop) {
        if (!tooLong && line.size() + stop - position > longest) {
            tooLong = true;
            line = new ByteArrayOutputStream();
        }
        if (!tooLong) {
            line.write(buffer, position, stop - position);
        }
        position = stop;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /// The line; empty if it is too long.
    public byte[] bytes() {
        return line.toByteArray();
    }

    /// Whether the line was passed over.
    public boolean isTooLong() {
        return tooLong;
    }

    /// From 1.
    public long number() {
        return number;
    }
}
