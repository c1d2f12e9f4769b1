package org.hearsay.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.TextDecoder;
import org.jspecify.annotations.Nullable;

/// Opens inputs of any kind. Immutable; one may serve all threads.
public final class Containers {

    private final ArticleReader articles;
    private final JsonKeys keys;
    private final Limits limits;

    /// Reads articles of the usual size, JSON by its usual names of keys, within the usual limits.
    public Containers() {
        this(new ArticleReader(), JsonKeys.USUAL, Limits.DEFAULT);
    }

    /// @param articles reads each piece
    /// @param keys where an object of JSON has its text, title, date, …
    public Containers(ArticleReader articles, JsonKeys keys, Limits limits) {
        this.articles = articles;
        this.keys = keys;
        this.limits = limits;
    }

    /// Tells the format of a stream by its content.
    ///
    /// @param in taken over: closing the container closes it
    /// @param origin what to call it in articles and messages
    /// @param address where it was fetched, which makes a feed's links absolute; `null` if it was not
    /// @param hints about every article in it
    public Container open(InputStream in, String origin, @Nullable String address, Hints hints) {
        Bytes bytes = Bytes.of(in, limits.inflation());
        byte[] start = bytes.peek(Format.SNIFFED);
        Format format = Format.of(start);
        if (TextDecoder.wideCharset(start) != null && format.isJson()) {
            return new Single(bytes, Damage.malformed(origin, "JSON that is not in UTF-8", "save it as UTF-8"));
        }
        // Servers say "text/html" of feeds, too.
        boolean page = format != Format.FEED
                && hints.contentType() != null
                && hints.contentType().contains("html");
        Container container = switch (page ? Format.SINGLE : format) {
            case SINGLE -> Single.of(bytes, origin, hints.withAddress(address), articles);
            case JSON_LINES -> new JsonLines(bytes, origin, hints, this);
            case JSON -> new JsonValues(bytes, origin, hints, this);
            case FEED -> new Feed(bytes, origin, address, hints, this);
            case WARC -> new WarcFile(bytes, origin, hints, this);
        };
        return new Counted(container, origin, limits.pieces());
    }

    ArticleReader articles() {
        return articles;
    }

    JsonKeys keys() {
        return keys;
    }

    Limits limits() {
        return limits;
    }

    /// A container that ends at the most pieces an input may hold.
    private static final class Counted implements Container {

        private final Container container;
        private final String origin;
        private final long most;
        private long seen;

        Counted(Container container, String origin, long most) {
            this.container = container;
            this.origin = origin;
            this.most = most;
        }

        @Override
        public @Nullable Piece next() {
            if (seen > most) {
                return null;
            }
            Piece piece = container.next();
            return piece != null && ++seen > most ? Damage.tooMany(origin, most) : piece;
        }

        @Override
        public void close() throws IOException {
            container.close();
        }
    }
}
