package org.hearsay.ingest.container;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.container.JsonKeys.Part;
import org.hearsay.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final String DAM = "The dam is safe, Mayor Ana Ruiz said on Monday.";

    private static String line(String text) {
        return "{\"text\": \"" + text + "\"}\n";
    }

    @Test
    void aLineIsAnArticle() {
        Cut cut = Cut.of("""
                {"text": "The dam is safe, Mayor Ana Ruiz said.", "title": "Dam safe", "date": "2031-05-14T08:00:00Z",
                """.strip() + """
                 "url": "https://example.org/dam", "outlet": "The Courier", "authors": ["Ada Marsh"], "license": "CC BY 4.0"}

                {"content": "<p>A ferry sank, police said.</p><p>Nobody drowned.</p>", "source": {"name": "Harbour Wire"}}
                """);
        assertThat(cut.rejects()).isEmpty();
        assertThat(cut.origins()).containsExactly("in:1", "in:3");
        assertThat(cut.articles().getFirst())
                .extracting(
                        Article::headline,
                        Article::published,
                        Article::url,
                        Article::outlet,
                        Article::byline,
                        Article::licence)
                .containsExactly(
                        "Dam safe",
                        LocalDate.of(2031, 5, 14),
                        "https://example.org/dam",
                        "The Courier",
                        List.of("Ada Marsh"),
                        "CC-BY-4.0");
        assertThat(cut.articles().getLast().text()).isEqualTo("A ferry sank, police said.\n\nNobody drowned.");
        assertThat(cut.articles().getLast().outlet()).isEqualTo("Harbour Wire");
    }

    @Test
    void aBadLineIsCountedAndTheRestGoesOn() {
        Cut cut = Cut.of(line(DAM) + "{\"text\": \"cut off\n" + "[1]\n" + "{\"id\": 7}\n" + "{\"text\": \"\"}\n"
                + "{\"schema\": \"hearsay.record/1\"}\n" + line(DAM));
        assertThat(cut.origins()).containsExactly("in:1", "in:7");
        assertThat(cut.rejects())
                .hasSize(5)
                .satisfies(
                        line -> assertThat(line).startsWith("in:2: malformed (no JSON at character "),
                        org.assertj.core.api.Assertions.atIndex(0))
                .contains("in:3: malformed (no JSON object); give an object with a text, a title, a date, …")
                .contains("in:4: no article body (no text under a usual key; it has id); name the key of the text with "
                        + "--field text=KEY")
                .contains("in:6: no article body (a record that was read already); add it with 'hearsay import'");
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() {
        byte[] lines = (line("x".repeat(50_000)) + line(DAM)).getBytes(UTF_8);
        Cut cut = Cut.of(new ByteArrayInputStream(lines), "in", null, Hints.NONE, Cut.SMALL);
        assertThat(cut.origins()).containsExactly("in:2");
        assertThat(cut.rejects())
                .containsExactly("in:1: too large (over 20,000 bytes); cut it into articles, or leave it out");
    }

    @Test
    void eachLineMayHaveAnEncodingOfItsOwn() throws IOException {
        byte[] mixed = Cut.join(
                line("The café is safe, Ana Ruiz said.").getBytes(UTF_8),
                line("The café is safe, Ana Ruiz said.").getBytes(Charset.forName("windows-1252")));
        assertThat(Cut.of(mixed).texts())
                .containsExactly("The café is safe, Ana Ruiz said.", "The café is safe, Ana Ruiz said.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"text\": \"A.\"},\n {\"text\": \"B {\\\"]\"}]",
                "[\n{\n\"text\": \"A.\"\n}\n,\n{\"text\": \"B {\\\"]\"\n}\n]\n",
                "\uFEFF[{\"text\": \"A.\"},{\"text\": \"B {\\\"]\"}]"
            })
    void anArrayIsCutAtItsObjects(String array) {
        Cut cut = Cut.of(array.replace("A.", DAM).replace("B", DAM));
        assertThat(cut.origins()).containsExactly("in#item 1", "in#item 2");
        assertThat(cut.texts().getLast()).isEqualTo(DAM + " {\"]");
    }

    @Test
    void anArrayThatIsCutOffLosesItsLastObjectAlone() {
        Cut cut = Cut.of("[" + line(DAM) + "," + line("x".repeat(9)).substring(0, 12));
        assertThat(cut.origins()).containsExactly("in#item 1");
        assertThat(cut.rejects())
                .containsExactly("in#item 2: malformed (the JSON ends in the middle); fetch the file again");
    }

    @Test
    void oneObjectOverManyLinesIsTheFile() {
        assertThat(Cut.of("{\n  \"title\": \"Dam safe\",\n  \"body\": \"" + DAM + "\"\n}\n")
                        .origins())
                .containsExactly("in");
    }

    @Test
    void aTextMayBeginWithABracket() {
        assertThat(Cut.of("[Updated] " + DAM).texts()).containsExactly("[Updated] " + DAM);
    }

    @Test
    void whatAnInputSaysDoesNotReachTheTerminalAsItIs() {
        assertThat(Cut.of("{\"\\u001b[2J" + "k".repeat(5_000) + "\": 1}\n").rejects())
                .singleElement()
                .asString()
                .contains("it has  [2Jkkk", "…); name the key")
                .hasSizeLessThan(500);
    }

    @Test
    void depthIsNotAsked() {
        assertThat(Cut.of("{\"text\": " + "[".repeat(100_000) + "\n").rejects())
                .singleElement()
                .asString()
                .startsWith("in:1: malformed (no JSON: ");
    }

    @Test
    void keysMayBeNamed() throws IOException {
        JsonKeys keys = JsonKeys.USUAL.with(Part.TEXT, "story.words").with(Part.OUTLET, "a.b");
        byte[] json = ("{\"text\": \"no\", \"a.b\": \"The Post\", \"story\": {\"words\": [\"" + DAM
                        + "\", \"It is.\"]}}")
                .getBytes(UTF_8);
        try (Container container = new Containers(new ArticleReader(), keys, Limits.DEFAULT)
                .open(new ByteArrayInputStream(json), "in", null, Hints.NONE)) {
            assertThat(container.next())
                    .isInstanceOfSatisfying(
                            Piece.Held.class,
                            held -> assertThat(held.read()).asString().contains(DAM + "\n\nIt is.", "outlet=The Post"));
            assertThat(container.next()).isNull();
        }
    }

    /// Every row of the table finds what stands in its own example.
    @Test
    void everyKeyIsReadInItsExample() throws IOException {
        try (var table = JsonKeys.class.getResourceAsStream("json-keys.tsv")) {
            assertThat(table).isNotNull();
            List<String[]> rows = new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t"))
                    .toList();
            assertThat(rows).isNotEmpty().allSatisfy(row -> {
                String object = row[0].equals("text") ? row[2] : "{\"text\": \"" + DAM + "\", " + row[2].substring(1);
                Article article = Cut.of(object).articles().getFirst();
                assertThat(
                                switch (Part.valueOf(row[0].toUpperCase(java.util.Locale.ROOT))) {
                                    case TEXT -> article.text();
                                    case TITLE -> article.headline();
                                    case DATE -> article.published();
                                    case URL -> article.url();
                                    case OUTLET -> article.outlet();
                                    case BYLINE -> article.byline();
                                    case LANGUAGE -> article.language();
                                    case LICENCE -> article.licence();
                                })
                        .as(row[1])
                        .asString()
                        .isIn(
                                "The dam is safe.",
                                "Dam safe",
                                "2031-05-14",
                                "https://example.org/dam",
                                "The Courier",
                                "courier.example",
                                "[Ada Marsh]",
                                "en",
                                "CC-BY-4.0");
            });
        }
    }

    @Test
    void ninjs3() {
        Article article = Cut.of("""
                {"uri": "https://agency.example/items/7", "type": "text", "versionCreated": "2031-05-14T10:37:00Z",
                 "language": "en", "by": "Ada Marsh", "infoSources": [{"name": "Harbour Wire"}],
                 "usageTerms": "CC BY-SA 4.0",
                 "headlines": [{"role": "short", "value": "Dam"}, {"role": "main", "value": "Dam safe"}],
                 "bodies": [
                   {"role": "main", "contentType": "text/plain", "value": "All in one."},
                   {"role": "richtext", "contentType": "application/xhtml+xml",
                    "value": "<p>The dam is safe, Ana Ruiz said.</p><p>It held.</p>"}]}
                """).articles().getFirst();
        assertThat(article)
                .extracting(
                        Article::text,
                        Article::headline,
                        Article::url,
                        Article::outlet,
                        Article::byline,
                        Article::published,
                        Article::licence)
                .containsExactly(
                        "The dam is safe, Ana Ruiz said.\n\nIt held.",
                        "Dam safe",
                        "https://agency.example/items/7",
                        "Harbour Wire",
                        List.of("Ada Marsh"),
                        LocalDate.of(2031, 5, 14),
                        "CC-BY-SA-4.0");
    }

    @Test
    void ninjs1AndAnItemWithoutText() {
        assertThat(Cut.of("""
                {"uri": "urn:x:1", "versioncreated": "2031-05-14T10:37:00Z", "headline": "Dam safe",
                 "byline": "Ada Marsh", "body_text": "The dam is safe, Ana Ruiz said."}
                """).articles().getFirst().published()).isEqualTo("2031-05-14");
        assertThat(Cut.of("{\n\"type\": \"picture\", \"bodies\": []\n}").rejects())
                .singleElement()
                .asString()
                .startsWith("in: no article body");
    }

    @Test
    void packedLinesGoOnAfterADamagedMember() {
        byte[] first = Cut.gzip(line(DAM));
        byte[] second = Cut.gzip(line("x ".repeat(3000)));
        for (int i = 15; i < 40; i++) {
            second[i] ^= 0x5A;
        }
        Cut cut = Cut.of(Cut.join(first, second, Cut.gzip(line("Nobody drowned, police said."))));
        assertThat(cut.texts()).contains(DAM, "Nobody drowned, police said.");
        assertThat(cut.rejects()).anyMatch(line -> line.contains("damaged gzip data at byte " + first.length));
    }

    @Test
    void aBombIsStopped() {
        byte[] bomb = Cut.gzip(("{\"text\": \"" + " ".repeat(60_000_000) + "\"}\n").getBytes(UTF_8));
        assertThat(bomb).hasSizeLessThan(100_000);
        Cut cut = Cut.of(Cut.join(bomb, Cut.gzip(line(DAM))));
        assertThat(cut.texts()).containsExactly(DAM);
        assertThat(cut.rejects())
                .singleElement()
                .asString()
                .contains("too large (byte 0: packed data that become over 200 times as large)");
    }

    @Test
    void jsonInUtf16IsRefused() {
        assertThat(Cut.of(line(DAM).getBytes(UTF_16)).rejects())
                .containsExactly("in: malformed (JSON that is not in UTF-8); save it as UTF-8");
    }

    @Test
    void inputsEndAtTheMostPieces() {
        Cut cut = Cut.of(
                new ByteArrayInputStream(line(DAM).repeat(1_005).getBytes(UTF_8)), "in", null, Hints.NONE, Cut.SMALL);
        assertThat(cut.articles()).hasSize(1_000);
        assertThat(cut.rejects())
                .containsExactly("in: too large (over 1,000 pieces; the rest is not read); split the file");
    }
}
