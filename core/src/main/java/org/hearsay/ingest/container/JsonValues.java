package org.hearsay.ingest.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.ingest.Hints;
import org.jspecify.annotations.Nullable;

/// JSON objects one after the other or in an array, cut apart by their brackets without being parsed, so that one that
/// is too large is passed over unheld.
final class JsonValues implements Container {

    private final Bytes bytes;
    private final InputStream in;
    private final String origin;
    private final Hints hints;
    private final Containers containers;
    private final int longest;
    private ByteArrayOutputStream value = new ByteArrayOutputStream();
    private boolean tooLong;
    private boolean inArray;
    private long number;
    private boolean ended;

    JsonValues(Bytes bytes, String origin, Hints hints, Containers containers) {
        this.bytes = bytes;
        this.in = new BufferedInputStream(bytes, 1 << 16);
        this.origin = origin;
        this.hints = hints;
        this.containers = containers;
        this.longest = containers.limits().pieceBytes();
    }

    @Override
    public @Nullable Piece next() {
        if (ended) {
            return null;
        }
        try {
            int first = skipBetween();
            if (first < 0) {
                ended = true;
                return null;
            }
            number++;
            boolean whole = first == '{' ? object() : scalar(first);
            return piece(whole);
        } catch (IOException e) {
            // Where the next value begins cannot be told in the middle of one.
            ended = true;
            return Damage.of(place(), e);
        }
    }

    private Piece piece(boolean whole) {
        String place = place();
        if (tooLong) {
            return Damage.tooLarge(place, longest);
        }
        if (!whole) {
            return Damage.malformed(place, "the JSON ends in the middle", "fetch the file again");
        }
        byte[] json = value.toByteArray();
        return new Piece.Held(place, () -> JsonArticle.read(json, place, hints, containers));
    }

    private String place() {
        return number <= 1 && !inArray ? origin : origin + "#item " + number;
    }

    /// @return the first byte of a value; -1 if there is none
    private int skipBetween() throws IOException {
        value = new ByteArrayOutputStream();
        tooLong = false;
        int b = in.read();
        while (b >= 0 && (b <= ' ' || b == ',' || b == '[' || b == ']' || b >= 0x80)) {
            inArray |= b == '[';
            b = in.read();
        }
        return b;
    }

    /// @return whether it is whole
    private boolean object() throws IOException {
        keep('{');
        int depth = 1;
        boolean quoted = false;
        while (depth > 0) {
            int b = in.read();
            if (b < 0) {
                return false;
            }
            keep(b);
            if (quoted) {
                if (b == '\\') {
                    keep(in.read());
                } else {
                    quoted = b != '"';
                }
            } else {
                switch (b) {
                    case '"' -> quoted = true;
                    case '{', '[' -> depth++;
                    case '}', ']' -> depth--;
                    default -> {}
                }
            }
        }
        return true;
    }

    /// What is no object; it ends before the next that may be one.
    private boolean scalar(int first) throws IOException {
        keep(first);
        for (int b = in.read(); b >= 0 && b != ',' && b != '\n' && b != ']'; b = in.read()) {
            keep(b);
        }
        return true;
    }

    private void keep(int b) {
        if (b < 0 || tooLong) {
            return;
        }
        if (value.size() == longest) {
            tooLong = true;
            value = new ByteArrayOutputStream();
        } else {
            value.write(b);
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
