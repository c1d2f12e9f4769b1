package org.hearsay.ingest.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.IngestResult;
import org.hearsay.ingest.IngestResult.Ingested;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.model.Article;

/// An input cut into pieces, each of them read.
record Cut(List<IngestResult> results, List<Piece.Link> links) {

    static final Limits SMALL = new Limits(20_000, 200, 1_000);

    static Cut of(byte[] bytes) {
        return of(new ByteArrayInputStream(bytes), "in", null, Hints.NONE, Limits.DEFAULT);
    }

    static Cut of(String text) {
        return of(text.getBytes(UTF_8));
    }

    static Cut of(
            InputStream in,
            String origin,
            @org.jspecify.annotations.Nullable String address,
            Hints hints,
            Limits limits) {
        List<IngestResult> results = new ArrayList<>();
        List<Piece.Link> links = new ArrayList<>();
        try (Container container =
                new Containers(new ArticleReader(), JsonKeys.USUAL, limits).open(in, origin, address, hints)) {
            for (Piece piece = container.next(); piece != null; piece = container.next()) {
                switch (piece) {
                    case Piece.Held held -> results.add(held.read());
                    case Piece.Link link -> links.add(link);
                    case Piece.Refused(Rejected rejected) -> results.add(rejected);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Cut(results, links);
    }

    List<Article> articles() {
        return results.stream()
                .filter(Ingested.class::isInstance)
                .map(result -> ((Ingested) result).article())
                .toList();
    }

    List<String> origins() {
        return articles().stream().map(Article::origin).toList();
    }

    List<String> texts() {
        return articles().stream().map(Article::text).toList();
    }

    /// The lines that a user sees.
    List<String> rejects() {
        return results.stream()
                .filter(Rejected.class::isInstance)
                .map(result -> ((Rejected) result).line())
                .toList();
    }

    static byte[] gzip(byte[]... members) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (byte[] member : members) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(member);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return packed.toByteArray();
    }

    static byte[] gzip(String... members) {
        byte[][] bytes = new byte[members.length][];
        for (int i = 0; i < members.length; i++) {
            bytes[i] = members[i].getBytes(UTF_8);
        }
        return gzip(bytes);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
