package org.hearsay.ingest.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Inflates gzip data of one or more members (RFC 1952) and, other than the JDK's, goes on after a damaged one. A read
/// never crosses the end of a member. For one thread.
final class Gunzip extends InputStream {

    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    /// How far back the next member is looked for: damaged data may be taken for good ones beyond their member's end.
    private static final int REMEMBERED = 1 << 17;
    private static final int CAPACITY = 2 * REMEMBERED;
    /// Data below this size are no danger, whatever they grew from.
    private static final long HARMLESS = 16_000_000;

    private static final int CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final InputStream in;
    private final int inflation;
    private final byte[] packed = new byte[CAPACITY];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    /// Offset in the input of `packed[0]`.
    private long base;

    private int position;
    private int end;
    /// Where the member being read begins, as an offset in the input.
    private long member;

    private boolean inside;

    /// @param inflation how many times larger than its packed form a member may become
    Gunzip(InputStream in, int inflation) {
        this.in = in;
        this.inflation = inflation;
    }

    static boolean isGzip(byte[] start) {
        return start.length > 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B && start[2] == 8;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /// @throws GzipException if the member is damaged or grows too much; [#recover()] then finds the next
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (true) {
                if (!inside && !header()) {
                    return -1;
                }
                int n = inflate(target, offset, length);
                if (n > 0) {
                    return n;
                }
            }
        } catch (EOFException e) {
            throw damaged("it ends in the middle");
        } catch (DataFormatException e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
    }

    /// Goes to the next member after the beginning of the one that could not be read.
    ///
    /// @return whether there is one
    boolean recover() throws IOException {
        inside = false;
        inflater.reset();
        position = (int) Math.clamp(member + 1 - base, 0, end);
        while (ensure(HEADER)) {
            if (isMember(position)) {
                return true;
            }
            position++;
        }
        position = end;
        return false;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    private int inflate(byte[] target, int offset, int length) throws IOException, DataFormatException {
        if (inflater.needsInput() && !inflater.finished()) {
            if (!ensure(1)) {
                throw new EOFException();
            }
            inflater.setInput(packed, position, end - position);
        }
        int n = inflater.inflate(target, offset, length);
        position = end - inflater.getRemaining();
        checksum.update(target, offset, n);
        if (inflater.needsDictionary()) {
            throw new DataFormatException("it needs a dictionary");
        }
        if (inflater.getBytesWritten() > HARMLESS && inflater.getBytesWritten() / inflation > inflater.getBytesRead()) {
            throw new GzipException(
                    "byte %,d: packed data that become over %d times as large".formatted(member, inflation), true);
        }
        if (inflater.finished()) {
            trailer();
        }
        return n;
    }

    /// @return whether there is a member
    private boolean header() throws IOException {
        while (ensure(1) && packed[position] == 0) {
            position++; // Padding, as tapes and block devices leave it.
        }
        if (!ensure(1)) {
            return false;
        }
        member = base + position;
        if (!ensure(HEADER) || !isMember(position)) {
            throw damaged("no gzip data");
        }
        int flags = packed[position + 3];
        position += HEADER;
        if ((flags & EXTRA) != 0) {
            skipHeader(number(2));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & CHECKSUM) != 0) {
            skipHeader(2);
        }
        inflater.reset();
        checksum.reset();
        inside = true;
        return true;
    }

    private void trailer() throws IOException {
        if (!ensure(TRAILER)) {
            throw new EOFException();
        }
        if (number(4) != checksum.getValue() || number(4) != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw damaged("its checksum is another");
        }
        inside = false;
    }

    private boolean isMember(int at) {
        return (packed[at] & 0xFF) == 0x1F
                && (packed[at + 1] & 0xFF) == 0x8B
                && packed[at + 2] == 8
                && (packed[at + 3] & RESERVED) == 0;
    }

    /// A number of so many bytes, the lowest first.
    private long number(int bytes) throws IOException {
        if (!ensure(bytes)) {
            throw new EOFException();
        }
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (packed[position++] & 0xFFL) << 8 * i;
        }
        return number;
    }

    private void skipHeader(long bytes) throws IOException {
        for (long i = 0; i < bytes; i++) {
            number(1);
        }
    }

    private void skipText() throws IOException {
        while (number(1) != 0) {
            // Goes on to the NUL that ends it.
        }
    }

    /// Has at least `bytes` of input in the buffer, and what was read last before them.
    private boolean ensure(int bytes) throws IOException {
        while (end - position < bytes) {
            if (end == packed.length) {
                int kept = Math.max(0, position - REMEMBERED);
                System.arraycopy(packed, kept, packed, 0, end - kept);
                base += kept;
                position -= kept;
                end -= kept;
            }
            int n = in.read(packed, end, packed.length - end);
            if (n < 0) {
                return false;
            }
            end += n;
        }
        return true;
    }

    private GzipException damaged(String how) {
        return new GzipException("damaged gzip data at byte %,d: %s".formatted(member, how), false);
    }
}
