package org.hearsay.ingest.container;

import java.io.IOException;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.jspecify.annotations.Nullable;

/// An input that is one piece.
final class Single implements Container {

    private final Bytes bytes;
    private @Nullable Piece piece;

    Single(Bytes bytes, Piece piece) {
        this.bytes = bytes;
        this.piece = piece;
    }

    /// An input that is one article.
    static Single of(Bytes bytes, String origin, Hints hints, ArticleReader articles) {
        try {
            byte[] article = bytes.readNBytes(articles.limit() + 1);
            return new Single(bytes, new Piece.Held(origin, () -> articles.read(article, origin, hints)));
        } catch (IOException e) {
            return new Single(bytes, Damage.of(origin, e));
        }
    }

    @Override
    public @Nullable Piece next() {
        Piece only = piece;
        piece = null;
        return only;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
