package org.hearsay.ingest.container;

import java.io.IOException;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.jspecify.annotations.Nullable;

/// An input that is one article.
final class Single implements Container {

    private final Bytes bytes;
    private final String origin;
    private final Hints hints;
    private final ArticleReader articles;
    private boolean read;

    Single(Bytes bytes, String origin, Hints hints, ArticleReader articles) {
        this.bytes = bytes;
        this.origin = origin;
        this.hints = hints;
        this.articles = articles;
    }

    @Override
    public @Nullable Piece next() {
        if (read) {
            return null;
        }
        read = true;
        try {
            byte[] article = bytes.readNBytes(articles.limit() + 1);
            return new Piece.Held(origin, () -> articles.read(article, origin, hints));
        } catch (IOException e) {
            return Damage.of(origin, e);
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
