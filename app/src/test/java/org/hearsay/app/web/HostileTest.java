package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.app.Written;
import org.hearsay.model.Article;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/// What an article says is shown as text, whatever it says.
class HostileTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String NAME = "\"><img src=x onerror=alert(2)>\u202Eevil\u200B";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";

    private static final Pattern HANDLER = Pattern.compile("^on", Pattern.CASE_INSENSITIVE);

    private final Room room = Room.ofSilence();

    HostileTest() throws IOException {}

    @AfterEach
    void close() {
        room.close();
    }

    private String add() {
        Article article = new Article(
                "javascript:alert(3)",
                "javascript:alert(4)",
                "</title><svg onload=alert(5)>",
                "'\"--></style></textarea>" + SCRIPT,
                List.of("<b onmouseover=alert(6)>Lee</b>"),
                null,
                null,
                LocalDate.of(2031, 5, 12),
                "en\" onclick=\"alert(7)",
                "javascript:alert(8)",
                SCRIPT + " said x" + SCRIPT + " \u0000\u001b[31m\u202E " + FORMULA + " ${7*7} {{7*7}} &amp; ]]>");
        return room.add(Written.in(article)
                .says(SCRIPT, "said", "x" + SCRIPT, new Speaker(NAME, SpeakerKind.PERSON, "<i>", "<u>"), s -> s)
                .says(null, null, FORMULA, FORMULA, SpeakerKind.PERSON)
                .record());
    }

    @Test
    void noPageHoldsMoreThanItsOwnMarkup() {
        String id = add();
        for (String path : List.of(
                "/",
                "/search",
                "/search?q=%3Cscript%3Ealert(9)%3C/script%3E%22%3E",
                "/search?speaker=%22%3E%3Csvg%20onload=alert(1)%3E",
                "/speakers",
                "/speaker?name=" + java.net.URLEncoder.encode(FORMULA, java.nio.charset.StandardCharsets.UTF_8),
                "/outlets",
                "/article/" + id,
                "/article/" + id + "/correct",
                "/article/" + id + "/correct?statement=s1",
                "/outlet?name="
                        + java.net.URLEncoder.encode(
                                "</title><svg onload=alert(5)>", java.nio.charset.StandardCharsets.UTF_8),
                "/names?term=%3Cscript%3Ealert%3C/script%3E",
                "/names?term=HYPERLINK",
                "/corrections",
                "/disputes",
                "/matters",
                "/commitments",
                "/timeline",
                "/read",
                "/nothing/%3Cscript%3E")) {
            Document page = room.page(path);
            assertThat(page.select("script"))
                    .as(path)
                    .allMatch(script -> script.data().isEmpty());
            assertThat(page.select("img, iframe, object, embed, base, style, svg"))
                    .as(path)
                    .isEmpty();
            for (Element element : page.getAllElements()) {
                element.attributes().forEach(attribute -> {
                    assertThat(HANDLER.matcher(attribute.getKey()).find())
                            .as(path + " " + attribute)
                            .isFalse();
                    assertThat(attribute.getKey()).isNotEqualTo("style");
                    if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                        assertThat(attribute.getValue()).as(path).matches("(/|#|https?://).*|");
                    }
                });
            }
        }
        assertThat(room.page("/article/" + id).select("#record h1").text()).contains(SCRIPT);
    }

    @Test
    void exportsAreHarmless() throws Exception {
        String id = add();
        assertThat(room.get("/api/v1/articles/" + id + "/statements.csv").body())
                .contains("'=HYPERLINK");
        var feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(room.get("/feed.atom").body())));
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(2);
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
        assertThat(room.get("/api/v1/search").headers().firstValue("Content-Type"))
                .contains("application/json;charset=utf-8");
    }

    @Test
    void aTextThatIsMarkupIsShownAsSent() {
        Document page = org.jsoup.Jsoup.parse(
                room.form("/read", Map.of("text", "He said </textarea>" + SCRIPT + " and left.", "published", ""))
                        .body());
        assertThat(page.select("script")).allMatch(script -> script.data().isEmpty());
    }

    @Test
    void aParagraphOfTenMillionCharactersIsAPage() {
        String text = "Bo said no. " + "word ".repeat(2_000_000);
        String id = room.add(Written.in(text)
                .says("Bo", "said", "no", "Bo", SpeakerKind.PERSON)
                .record());
        var response = room.get("/article/" + id);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).hasSizeGreaterThan(10_000_000).contains("id=\"s1\"");
        assertThat(room.get("/search").body()).hasSizeLessThan(20_000);
    }
}
