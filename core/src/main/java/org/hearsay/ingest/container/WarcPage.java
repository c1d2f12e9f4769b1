package org.hearsay.ingest.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.IngestResult;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.ingest.Reason;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.WarcRecord;

/// The page in a record: of a `response` what the server answered, of a `resource` the block itself.
final class WarcPage {

    private static final int REDIRECT = 300;

    private WarcPage() {}

    /// Whether a record may hold a page.
    static boolean mayBe(WarcRecord record) {
        return record.type().equals("response") || record.type().equals("resource") && isPage(type(record));
    }

    /// @param block the record's body
    /// @return `null` if there is no page in it
    static @Nullable Piece of(WarcRecord record, byte[] block, String place, Hints hints, Containers containers) {
        String address = record.headers()
                .first("WARC-Target-URI")
                .map(uri -> uri.replaceAll("^<|>$", ""))
                .orElse(null);
        Hints known = hints.withAddress(address);
        ArticleReader articles = containers.articles();
        if (record.type().equals("resource")) {
            return new Piece.Held(place, () -> articles.read(block, place, known.withContentType(type(record))));
        }
        try {
            HttpResponse response = response(block);
            Optional<String> type = response.headers().first("Content-Type");
            if (response.status() >= REDIRECT || !type.map(WarcPage::isPage).orElse(true)) {
                return null;
            }
            Hints typed = known.withContentType(type.orElse(null));
            return new Piece.Held(place, () -> read(block, response, place, typed, articles));
        } catch (IOException | RuntimeException e) {
            return Damage.malformed(place, "no HTTP answer: " + e.getMessage(), "leave it out");
        }
    }

    private static IngestResult read(
            byte[] block, HttpResponse response, String place, Hints hints, ArticleReader articles) {
        try {
            byte[] page = response.bodyDecoded().stream().readNBytes(articles.limit() + 1);
            return articles.read(page, place, hints);
        } catch (IOException | RuntimeException e) {
            return readRaw(block, place, hints, articles);
        }
    }

    /// Some crawlers unpack the body and keep the header that says it is packed.
    private static IngestResult readRaw(byte[] block, String place, Hints hints, ArticleReader articles) {
        try {
            byte[] page = response(block).body().stream().readNBytes(articles.limit() + 1);
            return articles.read(page, place, hints);
        } catch (IOException | RuntimeException e) {
            return new Rejected(place, Reason.MALFORMED, "the body: " + e.getMessage(), "fetch the page again");
        }
    }

    private static HttpResponse response(byte[] block) throws IOException {
        return HttpResponse.parse(LengthedBody.create(
                Channels.newChannel(new ByteArrayInputStream(new byte[0])), ByteBuffer.wrap(block), block.length));
    }

    private static String type(WarcRecord record) {
        return record.headers().first("Content-Type").orElse("");
    }

    private static boolean isPage(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.contains("html");
    }
}
