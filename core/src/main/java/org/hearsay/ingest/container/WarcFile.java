package org.hearsay.ingest.container;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.hearsay.ingest.Hints;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// An archived crawl (ISO 28500), as Common Crawl publishes its news: the pages among its records. Requests, pictures,
/// redirects and what the crawler says of itself are passed over.
final class WarcFile implements Container {

    private static final int BUFFER = 1 << 14;

    private final Bytes bytes;
    private final String origin;
    private final Hints hints;
    private final Containers containers;
    private final WarcBytes channel;
    private final Queue<Piece> ready = new ArrayDeque<>();
    private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
    private @Nullable WarcReader reader;
    /// The page read last, held back until it is known that its record ends where it says.
    private @Nullable Piece pending;

    private byte[] pendingBlock = {};
    private boolean trailerIsWrong;
    private long number;
    private boolean ended;

    WarcFile(Bytes bytes, String origin, Hints hints, Containers containers) {
        this.bytes = bytes;
        this.origin = origin;
        this.hints = hints;
        this.containers = containers;
        this.channel = new WarcBytes(bytes);
    }

    @Override
    public @Nullable Piece next() {
        while (ready.isEmpty() && !ended) {
            try {
                WarcRecord record = advance();
                release();
                if (record == null) {
                    ended = true;
                } else {
                    cut(record);
                }
            } catch (IOException e) {
                damaged(e);
            } catch (RuntimeException e) {
                // The parser's answer to numbers that are none, and the like.
                damaged(new ParsingException(String.valueOf(e.getMessage())));
            }
        }
        return ready.poll();
    }

    private void release() {
        if (pending != null) {
            ready.add(pending);
            pending = null;
            pendingBlock = new byte[0];
        }
    }

    private @Nullable WarcRecord advance() throws IOException {
        trailerIsWrong = false;
        channel.remember(buffer);
        if (reader == null) {
            reader = new WarcReader(channel, buffer);
            reader.onWarning(warning -> trailerIsWrong |= warning.contains("trailer"));
        }
        Optional<WarcRecord> record = reader.next();
        channel.stopRemembering();
        return record.orElse(null);
    }

    private void cut(WarcRecord record) throws IOException {
        number++;
        long size = record.body().size();
        if (size < 0) {
            throw new ParsingException("a record of " + size + " bytes");
        }
        int limit = containers.limits().pieceBytes();
        if (!WarcPage.mayBe(record)) {
            record.body().consume();
        } else if (size > limit) {
            record.body().consume();
            pending = Damage.tooLarge(place(), limit);
        } else {
            byte[] block = record.body().stream().readNBytes((int) size);
            if (block.length < size) {
                throw new EOFException();
            }
            pending = WarcPage.of(record, block, place(), hints, containers);
            pendingBlock = block;
        }
    }

    private void damaged(IOException e) {
        try {
            if (e instanceof GzipException) {
                release();
                ready.add(Damage.of(placeAfter(), e));
                ended = !bytes.recover();
                channel.skipToStream();
            } else if (trailerIsWrong && pending != null) {
                // It says that it is longer than it is, and has taken in what came after it.
                pending = null;
                ready.add(Damage.malformed(
                        place(), "the record does not end where it says", "fetch the file again; the rest is read"));
                channel.rememberFirst(pendingBlock);
                ended = !channel.seekBehindRemembered();
            } else {
                release();
                ready.add(
                        e instanceof EOFException || e instanceof ParsingException
                                ? Damage.malformed(placeAfter(), says(e), "fetch the file again; the rest is read")
                                : Damage.of(placeAfter(), e));
                ended = e instanceof EOFException || !channel.seekBehindRemembered();
            }
        } catch (IOException again) {
            damagedAgain(again);
        }
        buffer = ByteBuffer.allocate(BUFFER).flip();
        reader = null;
    }

    /// While the next record was being looked for: one damage with the one before.
    private void damagedAgain(IOException e) {
        try {
            ended = !(e instanceof GzipException) || !bytes.recover();
            channel.skipToStream();
        } catch (IOException again) {
            ended = true;
        }
    }

    private static String says(IOException e) {
        return e instanceof EOFException ? "it ends in the middle" : "no WARC record: " + e.getMessage();
    }

    private String place() {
        return origin + "#record " + number;
    }

    /// The place of a record whose header could not be read.
    private String placeAfter() {
        number++;
        return place();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
