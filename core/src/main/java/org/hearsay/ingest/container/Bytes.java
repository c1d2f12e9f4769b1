package org.hearsay.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An input's bytes, inflated if they are packed, whose beginning can be looked at first. For one thread.
final class Bytes extends InputStream {

    private final InputStream in;
    private final @Nullable Gunzip gunzip;
    private byte[] peeked = new byte[0];
    private int position;
    /// What went wrong after the bytes that were looked at.
    private @Nullable IOException failure;

    private Bytes(InputStream in, @Nullable Gunzip gunzip) {
        this.in = in;
        this.gunzip = gunzip;
    }

    /// @param in taken over
    static Bytes of(InputStream in, int inflation) {
        Bytes raw = new Bytes(in, null);
        if (!Gunzip.isGzip(raw.peek(3))) {
            return raw;
        }
        Gunzip gunzip = new Gunzip(raw, inflation);
        return new Bytes(gunzip, gunzip);
    }

    /// The first bytes, fewer only if there are no more or they cannot be read; call it before reading.
    byte[] peek(int most) {
        try {
            byte[] start = Arrays.copyOf(peeked, most);
            int length = peeked.length;
            while (length < most) {
                int n = in.read(start, length, most - length);
                if (n < 0) {
                    break;
                }
                length += n;
                // Kept at once: what comes next may fail.
                peeked = Arrays.copyOf(start, length);
            }
        } catch (IOException e) {
            failure = e;
        }
        return peeked;
    }

    /// After a [GzipException]: goes on at the next member.
    ///
    /// @return whether there is one
    boolean recover() throws IOException {
        return gunzip != null && gunzip.recover();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position < peeked.length) {
            int n = Math.min(length, peeked.length - position);
            System.arraycopy(peeked, position, target, offset, n);
            position += n;
            return n;
        }
        if (failure != null) {
            IOException e = failure;
            failure = null;
            throw e;
        }
        return in.read(target, offset, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
