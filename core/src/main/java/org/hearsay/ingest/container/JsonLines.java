package org.hearsay.ingest.container;

import java.io.IOException;
import org.hearsay.ingest.Hints;
import org.jspecify.annotations.Nullable;

/// A JSON object on each line (<https://jsonlines.org>).
final class JsonLines implements Container {

    private final Bytes bytes;
    private final String origin;
    private final Hints hints;
    private final Containers containers;
    private final BoundedLines lines;
    private boolean ended;

    JsonLines(Bytes bytes, String origin, Hints hints, Containers containers) {
        this.bytes = bytes;
        this.origin = origin;
        this.hints = hints;
        this.containers = containers;
        this.lines = new BoundedLines(bytes, containers.limits().pieceBytes());
    }

    @Override
    public @Nullable Piece next() {
        try {
            while (!ended && lines.next()) {
                String place = origin + ":" + lines.number();
                if (lines.isTooLong()) {
                    return Damage.tooLarge(place, containers.limits().pieceBytes());
                }
                byte[] line = lines.bytes();
                if (!isBlank(line)) {
                    return new Piece.Held(place, () -> JsonArticle.read(line, place, hints, containers));
                }
            }
            return null;
        } catch (IOException e) {
            return broken(e);
        }
    }

    private Piece broken(IOException e) {
        try {
            ended = !bytes.recover();
        } catch (IOException again) {
            ended = true;
        }
        return Damage.of(origin + ":" + lines.number(), e);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
