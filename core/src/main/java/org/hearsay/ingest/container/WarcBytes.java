package org.hearsay.ingest.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/// Bytes on their way to the WARC parser. What it takes for a header is remembered, within a limit, so that after a
/// damaged one the next record can be looked for right behind its first byte. For one thread.
final class WarcBytes implements ReadableByteChannel {

    private static final byte[] RECORD = {'W', 'A', 'R', 'C', '/'};
    private static final int LONGEST_HEADER = 1 << 18;

    private final InputStream in;
    private final ByteArrayOutputStream remembered = new ByteArrayOutputStream();
    private byte[] buffer = new byte[1 << 14];
    private int position;
    private int end;
    private boolean remembering;

    WarcBytes(InputStream in) {
        this.in = in;
    }

    /// Remembers from here on, `ahead` first.
    ///
    /// @param ahead what the parser took already and has not used
    void remember(ByteBuffer ahead) {
        remembered.reset();
        remembered.write(ahead.array(), ahead.arrayOffset() + ahead.position(), ahead.remaining());
        remembering = true;
    }

    void stopRemembering() {
        remembering = false;
    }

    /// Puts `block` before what is remembered.
    void rememberFirst(byte[] block) {
        byte[] after = remembered.toByteArray();
        remembered.reset();
        remembered.writeBytes(block);
        remembered.writeBytes(after);
    }

    /// Takes back what is remembered, and looks for a record behind its first byte.
    ///
    /// @return whether there is one
    boolean seekBehindRemembered() throws IOException {
        byte[] all = remembered.toByteArray();
        byte[] back = Arrays.copyOfRange(all, Math.min(1, all.length), all.length);
        stopRemembering();
        remembered.reset();
        pushBack(back);
        int matched = 0;
        boolean lineBegins = false;
        while (position < end || fill()) {
            byte b = buffer[position++];
            if (matched > 0 || lineBegins) {
                matched = b == RECORD[matched] ? matched + 1 : 0;
            }
            lineBegins = b == '\n';
            if (matched == RECORD.length) {
                pushBack(RECORD);
                return true;
            }
        }
        return false;
    }

    /// Forgets what is buffered, as the stream beneath has gone on elsewhere, at the beginning of a record.
    void skipToStream() {
        stopRemembering();
        position = 0;
        end = 0;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (remembering && remembered.size() > LONGEST_HEADER) {
            throw new IOException("a header of over %,d bytes".formatted(LONGEST_HEADER));
        }
        if (position == end && !fill()) {
            return -1;
        }
        int n = Math.min(target.remaining(), end - position);
        target.put(buffer, position, n);
        if (remembering) {
            remembered.write(buffer, position, n);
        }
        position += n;
        return n;
    }

    private void pushBack(byte[] bytes) {
        byte[] joined = Arrays.copyOf(bytes, Math.max(buffer.length, bytes.length + end - position));
        System.arraycopy(buffer, position, joined, bytes.length, end - position);
        end = bytes.length + end - position;
        position = 0;
        buffer = joined;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
