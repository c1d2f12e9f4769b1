package org.hearsay.ingest.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcTest {

    private static final byte[] INFO =
            record("warcinfo", "application/warc-fields", "software: test\r\n".getBytes(UTF_8));

    private static byte[] record(String type, String contentType, byte[] block) {
        return record(type, contentType, block, block.length);
    }

    private static byte[] record(String type, String contentType, byte[] block, long stated) {
        String header =
                "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2031-05-20T01:02:03Z\r\n"
                                .formatted(type)
                        + "WARC-Target-URI: https://courier.example/2031/05/14/dam\r\nContent-Type: " + contentType
                        + "\r\nContent-Length: " + stated + "\r\n\r\n";
        return Cut.join(header.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
    }

    private static String page(String word) {
        return """
                <!DOCTYPE html><html><head><title>Dam | The Courier</title><meta property="og:site_name" content="The Courier">
                </head><body><article><h1>Dam</h1>
                <p>The %s is safe, Mayor Ana Ruiz said on Monday in a long and careful statement.</p>
                <p>"We tested every bolt of it," she told reporters at the gates of the town hall.</p></article></body></html>
                """.formatted(word);
    }

    private static byte[] http(String headers, byte[] body) {
        return Cut.join(("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(UTF_8), body);
    }

    private static byte[] response(String word) {
        byte[] body = page(word).getBytes(UTF_8);
        return record(
                "response",
                "application/http; msgtype=response",
                http("Content-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length + "\r\n", body));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pagesAmongOtherRecords(boolean packed) {
        byte[] request =
                record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8));
        byte[] picture = record(
                "response", "application/http; msgtype=response", http("Content-Type: image/png\r\n", new byte[300]));
        byte[] moved = record(
                "response",
                "application/http; msgtype=response",
                "HTTP/1.1 301 Moved\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8));
        byte[][] records = {INFO, request, response("dam"), picture, moved, response("gate")};
        Cut cut = Cut.of(packed ? Cut.gzip(records) : Cut.join(records));
        assertThat(cut.rejects()).isEmpty();
        assertThat(cut.origins()).containsExactly("in#record 3", "in#record 6");
        assertThat(cut.articles().getFirst())
                .extracting(Article::url, Article::outlet, Article::headline)
                .containsExactly("https://courier.example/2031/05/14/dam", "The Courier", "Dam");
        // The day in the address, not the one when it was fetched.
        assertThat(cut.articles().getFirst().published()).isEqualTo("2031-05-14");
    }

    @Test
    void oneGzipMemberMayHoldAllRecords() {
        assertThat(Cut.of(Cut.gzip(Cut.join(INFO, response("dam"), response("gate"))))
                        .articles())
                .hasSize(2);
    }

    @Test
    void theHeadersCharsetCounts() {
        byte[] body = page("café").getBytes(Charset.forName("windows-1252"));
        byte[] latin = record(
                "response",
                "application/http; msgtype=response",
                http("Content-Type: text/html; charset=windows-1252\r\nContent-Length: " + body.length + "\r\n", body));
        assertThat(Cut.of(latin).texts().getFirst()).startsWith("The café is safe");
    }

    @Test
    void bodiesMayBePackedAndInChunks() {
        byte[] plain = page("dam").getBytes(UTF_8);
        byte[] gzip = Cut.gzip(plain);
        byte[] chunked = Cut.join(
                "64\r\n".getBytes(UTF_8),
                Arrays.copyOf(plain, 100),
                ("\r\n" + Integer.toHexString(plain.length - 100) + "\r\n").getBytes(UTF_8),
                Arrays.copyOfRange(plain, 100, plain.length),
                "\r\n0\r\n\r\n".getBytes(UTF_8));
        byte[] brotli = Base64.getDecoder()
                .decode("GyIBwMSodanuXH52sAoZki0P2L+/SmabDAMMo25zG9Ogtgku+3+Y0RAVh1fRkBYIHf6MZMCPoC6"
                        + "gT8faFOtjgj7KkgT7kISaF7BwW5glWcqTAc1GYSHncVUdE3hH84Kz2s2oefKgGZHgyiK6JW35AIUBppPElEqy"
                        + "vb7Sqd8xlWh2imCr/4Hi9KVi3ZDslJuxYSohLdG2nkZuqhkcqgQ=");
        for (byte[] answer : new byte[][] {
            http("Content-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: " + gzip.length + "\r\n", gzip),
            http("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", chunked),
            // Unpacked by the crawler, which kept the headers.
            http("Content-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 99\r\n", plain),
            http("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", plain),
            http(
                    "Content-Type: text/html\r\nContent-Encoding: br\r\nContent-Length: " + brotli.length + "\r\n",
                    brotli),
        }) {
            Cut cut = Cut.of(record("response", "application/http; msgtype=response", answer));
            assertThat(cut.rejects()).isEmpty();
            assertThat(cut.texts()).singleElement().asString().startsWith("The dam is safe");
        }
    }

    @Test
    void aDamagedMemberIsOneRejectAndTheRestGoesOn() {
        byte[] bad = Cut.gzip(response("bad"));
        for (int i = 20; i < 60; i++) {
            bad[i] ^= 0x77;
        }
        byte[] cutOff = Cut.gzip(response("short"));
        Cut cut = Cut.of(Cut.join(
                Cut.gzip(INFO),
                Cut.gzip(response("dam")),
                bad,
                Cut.gzip(response("gate")),
                Arrays.copyOf(cutOff, cutOff.length / 2),
                Cut.gzip(response("lock"))));
        assertThat(cut.texts().stream().map(text -> text.split(" ")[1])).containsExactly("dam", "gate", "lock");
        assertThat(cut.origins()).containsExactly("in#record 2", "in#record 4", "in#record 6");
        assertThat(cut.rejects()).hasSize(2).allMatch(line -> line.contains("damaged gzip data at byte"));
    }

    @Test
    void damagedRecordsOfAPlainFile() {
        byte[] long1 = response("long");
        byte[] block = Arrays.copyOf(long1, long1.length - 4);
        byte[] lying = new String(block, ISO_8859_1)
                .replaceFirst("Content-Length: (\\d+)", "Content-Length: 99$1")
                .getBytes(ISO_8859_1);
        byte[] garbage = "\r\n\r\nnot a record at all\r\n".getBytes(UTF_8);
        Cut cut = Cut.of(Cut.join(
                INFO,
                response("dam"),
                garbage,
                response("gate"),
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: x\r\n\r\n".getBytes(UTF_8),
                response("lock"),
                "WARC/1.0\r\nbroken\r\nWARC/1.0\r\n".getBytes(UTF_8),
                response("weir"),
                lying));
        assertThat(cut.texts().stream().map(text -> text.split(" ")[1])).containsExactly("dam", "gate", "lock", "weir");
        assertThat(cut.rejects()).isNotEmpty().allMatch(line -> line.contains("malformed"));
    }

    @Test
    void aRecordThatSaysItIsLongerThanItIsTakesNothingWithIt() {
        byte[] block = http("Content-Type: text/html\r\n", page("long").getBytes(UTF_8));
        byte[] lying = record("response", "application/http; msgtype=response", block, block.length + 700);
        Cut cut = Cut.of(Cut.join(lying, response("dam"), response("gate")));
        assertThat(cut.texts().stream().map(text -> text.split(" ")[1])).containsExactly("dam", "gate");
        assertThat(cut.rejects()).singleElement().asString().contains("the record does not end where it says");
    }

    @Test
    void aRecordThatIsTooLargeIsPassedOver() {
        byte[] large =
                http("Content-Type: text/html\r\n", page("x".repeat(30_000)).getBytes(UTF_8));
        byte[] bytes = Cut.join(record("response", "application/http; msgtype=response", large), response("dam"));
        Cut cut = Cut.of(new java.io.ByteArrayInputStream(bytes), "in", null, org.hearsay.ingest.Hints.NONE, Cut.SMALL);
        assertThat(cut.texts()).hasSize(1);
        assertThat(cut.rejects())
                .containsExactly("in#record 1: too large (over 20,000 bytes); cut it into articles, or leave it out");
    }

    @Test
    void negativeAndEndlessHeadersEnd() {
        byte[] negative = record("response", "application/http", new byte[0], -170);
        byte[] endless = ("WARC/1.0\r\nX: " + "y".repeat(1_000_000)).getBytes(UTF_8);
        Cut cut = Cut.of(Cut.join(negative, response("dam"), endless, "\r\n".getBytes(UTF_8), response("gate")));
        assertThat(cut.texts().stream().map(text -> text.split(" ")[1])).containsExactly("dam", "gate");
    }

    /// Whatever is changed, reading ends and what is whole is mostly found.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void changedBytesEndAndThrowNothing(boolean packed) {
        byte[][] records =
                IntStream.range(0, 12).mapToObj(i -> response("dam" + i)).toArray(byte[][]::new);
        byte[] whole = packed ? Cut.gzip(records) : Cut.join(records);
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 1 + round % 5; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            Cut cut = Cut.of(Arrays.copyOf(changed, changed.length - random.nextInt(changed.length / 2)));
            assertThat(cut.articles().size()).isLessThanOrEqualTo(12);
        }
    }
}
