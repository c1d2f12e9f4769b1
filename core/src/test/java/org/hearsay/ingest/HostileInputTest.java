package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.ingest.IngestResult.Ingested;
import org.hearsay.ingest.IngestResult.Rejected;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes, reading them ends soon and gives a result that keeps its promises.
class HostileInputTest {

    private static final int MUTATIONS = 1500;
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String PROSE = "A ferry sank, the coast guard said, off Harbour City. ";

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry sinks | Harbour Wire</title>
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry sinks","author":{"name":"Ada"},
            "datePublished":"2021-07-26","articleBody":"A ferry sank, the coast guard said, off Harbour City."}]}</script>
            <meta property="og:site_name" content="Harbour Wire"><link rel="canonical" href="https://example.org/ferry"></head>
            <body class="page"><nav id="menu"><a href="/">Home</a></nav><article><h1>Ferry sinks</h1><time datetime="2021-07-26"></time>
            <p>HARBOUR CITY, July 26 (AP) — A ferry sank, the coast guard said, off Harbour City.<br><br>“Nobody was hurt,” it said.</p>
            <table><tr><td>1</td><td>&copy; &#x1F6A2;</td></tr></table><!-- x --><p>(Reporting by Ada Marsh) CC BY 4.0</p></article>
            <footer class="related">All rights reserved.</footer></body></html>""";

    private static final String TEXT =
            "Ferry sinks\r\n\r\nBy Ada Marsh\r\n\r\nHARBOUR CITY, Dec. 31 (AP) — “Nobody was hurt,” the coast guard said.\r\n\r\n"
                    + "שלום e\u0301 🚢\u200b © 2021 Harbour Wire. This work is licensed under CC BY-SA 4.0.";

    private static final List<String> SPLICES = List.of(
            "<",
            ">",
            "\"",
            "'",
            "&",
            "&#",
            "<!--",
            "]]>",
            "<p>",
            "</div>",
            "<table><td>",
            "<script>",
            "<template>",
            "<svg><p>",
            "<plaintext>",
            "<select>",
            "\0",
            "\uFEFF",
            "\uD800",
            "(",
            ")",
            " — ",
            "©",
            "{",
            "\\u",
            "\n\n",
            "<br><br>",
            "charset=utf-7",
            "<frameset>",
            "<math><mi>",
            "</body>",
            "<form>",
            "<a href=x>",
            "(AP) - ",
            "CC BY ");

    private final ArticleReader reader = new ArticleReader();

    @Test
    void mutatedInputGivesAResult() {
        Random random = new Random(20210726);
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            for (int i = 0; i < MUTATIONS; i++) {
                boolean page = random.nextBoolean();
                byte[] bytes = mutated(page ? PAGE : TEXT, random);
                check(bytes, random.nextInt(8) == 0 ? "-" : page ? "a.html" : "a.txt");
            }
        });
    }

    static Stream<byte[]> extremes() {
        return Stream.of(
                        "<div>".repeat(99_000) + PROSE,
                        "<b><p>".repeat(20_000) + PROSE,
                        "<ul><li class=ad>".repeat(25_000) + PROSE.repeat(1000),
                        "<div class=ad><p>" + PROSE.repeat(100) + "</p>".repeat(1) + "<div class=share>".repeat(400)
                                + PROSE.repeat(50_000),
                        "<p class=\"" + "related-".repeat(600_000) + "\">" + PROSE,
                        "<p>" + PROSE.repeat(90_000) + "</p>",
                        "<p>" + PROSE.repeat(2).strip() + "</p>".repeat(1) + "<h1>Ferry sinks</h1>".repeat(40_000),
                        "<table>".repeat(3000) + PROSE,
                        "<a>".repeat(30_000) + PROSE,
                        "<script type=\"application/ld+json\">" + "[".repeat(2_000_000),
                        "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"articleBody\":\""
                                + PROSE.repeat(80_000) + "\"}</script>" + ("<p>" + PROSE).repeat(20_000),
                        "<meta name=author content=\"" + " ".repeat(2_000_000) + ",\"><p>" + PROSE,
                        "<img>".repeat(40_000) + "<p>" + PROSE,
                        "<p class=ad>x".repeat(40_000) + "<p>" + PROSE,
                        "<b>x</p>".repeat(20_000) + PROSE,
                        "<!--".repeat(500_000))
                .flatMap(markup -> Stream.of(("<html>" + markup).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void extremePageGivesAResultSoon(byte[] bytes) {
        Assertions.assertTimeoutPreemptively(SOON, () -> check(bytes, "a.html"));
    }

    static Stream<String> lines() {
        return Stream.of(
                PROSE.repeat(90_000),
                "a".repeat(5_000_000),
                ". ".repeat(2_000_000),
                "(".repeat(5_000_000),
                "— ".repeat(1_000_000),
                "A B".repeat(1_500_000),
                "Ferry." + " ".repeat(5_000_000) + "x",
                "The ferry sank.\n\n" + "© 2021\n\n".repeat(500_000),
                "Reporting by ".repeat(400_000),
                "x\n".repeat(2_000_000),
                "\uD83D\uDEA2".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void extremeTextGivesAResultSoon(String text) {
        Assertions.assertTimeoutPreemptively(SOON, () -> check(text.getBytes(StandardCharsets.UTF_8), "a.txt"));
    }

    private void check(byte[] bytes, String origin) {
        switch (reader.read(bytes, origin, Hints.NONE.withAnyLanguage(true))) {
            case Ingested(var article) -> {
                assertThat(article.text()).isNotBlank().doesNotContain("\r", "\n\n\n", " \n");
                assertThat(article.text()).isEqualTo(PlainText.trim(article.text()));
            }
            case Rejected rejected -> assertThat(rejected.line()).isNotBlank().doesNotContain("\n");
        }
    }

    private static byte[] mutated(String original, Random random) {
        byte[] bytes = original.getBytes(StandardCharsets.UTF_8);
        int rounds = 1 + random.nextInt(6);
        for (int i = 0; i < rounds && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            int end = at + random.nextInt(bytes.length - at + 1);
            bytes = switch (random.nextInt(6)) {
                case 0 -> Arrays.copyOf(bytes, at);
                case 1 -> Arrays.copyOfRange(bytes, at, bytes.length);
                case 2 ->
                    spliced(
                            bytes,
                            at,
                            at,
                            SPLICES.get(random.nextInt(SPLICES.size())).getBytes(StandardCharsets.UTF_8));
                case 3 -> spliced(bytes, at, end, new byte[0]);
                case 4 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
                default -> {
                    bytes[at] = (byte) random.nextInt(256);
                    yield bytes;
                }
            };
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int start, int end, byte[] inserted) {
        byte[] result = new byte[bytes.length - (end - start) + inserted.length];
        System.arraycopy(bytes, 0, result, 0, start);
        System.arraycopy(inserted, 0, result, start, inserted.length);
        System.arraycopy(bytes, end, result, start + inserted.length, bytes.length - end);
        return result;
    }
}
