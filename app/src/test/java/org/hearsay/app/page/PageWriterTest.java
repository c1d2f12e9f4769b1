package org.hearsay.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.app.Written;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.hearsay.model.SpeakerKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageWriterTest {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "article",
            "header",
            "h1",
            "h2",
            "p",
            "span",
            "bdi",
            "strong",
            "b",
            "i",
            "a",
            "sup",
            "div",
            "aside",
            "section",
            "ul",
            "ol",
            "li",
            "nav",
            "small",
            "blockquote",
            "footer",
            "#document");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theArticleStandsThereInItsOwnWords() throws IOException {
        Document page = page(Written.bridge());
        assertThat(page.select(".text p").textNodes().isEmpty()).isFalse();
        page.select(".number, sup").remove();
        assertThat(page.select(".text p").eachText())
                .containsExactlyElementsOf(
                        List.of(Written.bridge().article().text().split("\n\n")));
        assertThat(page.select("h1").text()).isEqualTo("Bridge “safe”, says mayor");
        assertThat(page.select(".imprint a").attr("href")).isEqualTo("https://example.org/bridge");
    }

    @Test
    void statementsStandBesideItGroupedBySpeaker() throws IOException {
        Document page = page(Written.bridge());
        assertThat(page.select("aside h2").eachText()).containsExactly("Ana Ruiz", "a city engineer", "Nobody named");
        assertThat(page.select("#a1-s2").text()).isEqualTo("2 asserts indirect via The Post ¶2 40 bolts had failed");
        assertThat(page.select("#a1-s6 .disputes a").attr("href")).isEqualTo("#a1-s2");
    }

    @Test
    void timesAndFiguresAreMarkedAndStandWithTheirStatement() throws IOException {
        Document page = page(Written.boats());
        assertThat(page.select(".text .when").eachText()).containsExactly("2029", "Monday", "the end of the year");
        assertThat(page.select(".text .when").eachAttr("title"))
                .containsExactly(
                        "date 2029: 2029-01-01 to 2029-12-31",
                        "date 2031-05-12: 2031-05-12",
                        "date 2031, end: 2031-09-02 to 2031-12-31");
        assertThat(page.select(".text .figure").eachText()).containsExactly("12 boats", "a million boats", "40");
        assertThat(page.select(".text .contested").attr("title"))
                .isEqualTo("> 40 boat; contested: “number has been disputed”");
        assertThat(page.select("#a1-s1 .held").eachText())
                .containsExactly(
                        "when Monday → 2031-05-12 the end of the year → 2031",
                        "figure = a million boats → 1,000,000 > 40 (contested)");
        assertThat(page.select(".counts span").eachText()).contains("3 times", "3 figures");
        page.select(".number, sup").remove();
        assertThat(page.select(".text p").text())
                .isEqualTo(Written.boats().article().text());
    }

    @Test
    void everyLinkHasItsTargetAndEveryIdIsUnique() throws IOException {
        Document page = page(Written.bridge(), Written.bridge());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().contains("a1-s1", "a1-t6", "a2-s6", "a2-t1");
        List<String> targets = page.select("a[href^=#]").eachAttr("href").stream()
                .map(href -> href.substring(1))
                .toList();
        assertThat(targets).hasSizeGreaterThan(24);
        assertThat(ids).containsAll(targets);
    }

    @Test
    void severalArticlesStandUnderAnIndex() throws IOException {
        Document page = page(Written.bridge(), Written.in("Rain fell.").record());
        assertThat(page.select("nav li").eachText())
                .containsExactly(
                        "Bridge “safe”, says mayor The Post · 4 May 2031 · ULM, May 3 · by Lee Fox · CC0-1.0 · 6 statements",
                        "- 0 statements");
        assertThat(page.select("article")).hasSize(2);
    }

    @Test
    void hostileWordsStayWords() throws IOException {
        String attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;</style>\u0000\u0001";
        Article article = new Article(
                attack,
                "javascript:alert(1)",
                attack,
                attack,
                List.of(attack),
                null,
                null,
                null,
                attack,
                attack,
                attack + " he said no");
        Document page = page(Written.in(article)
                .says(attack, "said", "no", attack, SpeakerKind.PERSON)
                .record());
        assertThat(page.getAllElements().stream().map(Element::nodeName)).allMatch(ELEMENTS::contains);
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getKey().equals("style"));
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.select("h1").text()).startsWith("<script>alert(1)</script>\"'>");
    }

    @Test
    void thePolicyAllowsItsOwnStylesAndNothingElse() throws Exception {
        Document page = page(Written.bridge());
        String styles = page.select("style").getFirst().data();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(styles.getBytes(UTF_8)));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        assertThat(styles).doesNotContain("url(").doesNotContain("@import");
    }

    @ParameterizedTest
    @EnumSource(SpeakerKind.class)
    void everyKindHasItsColourInLightAndDark(SpeakerKind kind) throws IOException {
        String styles = page(Written.bridge()).select("style").getFirst().data();
        String name = kind.name().toLowerCase(Locale.ROOT);
        assertThat(styles).contains(".k-" + name + " { --kind: var(--" + name + ") }");
        assertThat(Pattern.compile(" --" + name + ": #[0-9a-f]{6};")
                        .matcher(styles)
                        .results())
                .hasSize(2);
    }

    @Test
    void leavesNothingBesideThePage() throws IOException {
        page(Written.bridge());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("page.html"));
        }
    }

    @Test
    void withoutAnArticleAnEarlierPageStays() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "earlier");
        try (PageWriter writer = new PageWriter(file)) {
            writer.finish();
        }
        assertThat(file).hasContent("earlier");
    }

    private Document page(Record... records) throws IOException {
        Path file = folder.resolve("page.html");
        try (PageWriter writer = new PageWriter(file)) {
            for (Record record : records) {
                writer.add(record);
            }
            writer.finish();
        }
        return Jsoup.parse(Files.readString(file));
    }
}
