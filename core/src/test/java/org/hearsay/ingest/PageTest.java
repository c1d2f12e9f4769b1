package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final String FIRST =
            "A ferry sank off Harbour City on Monday, the coast guard said, and nobody was hurt.";
    private static final String SECOND =
            "“We saw it go down,” said Ada Marsh, who watched, with her children, from the pier.";
    private static final String THIRD =
            "The owner, Tom Reed, denied that the ferry was old, and said it had been inspected.";

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Ferry sinks | Harbour Wire</title></head><body>
            <nav><ul><li><a href="/a">World</a></li><li><a href="/b">Sport, and other things that one may read</a></li></ul></nav>
            <header class="site-header"><p>Harbour Wire, the paper of the harbour, since 1899.</p></header>
            <main><article>
              <h1>Ferry sinks</h1>
              <p class="byline">By Ada Marsh</p>
              <div class="share-bar"><p>Share this with all of your friends, please, as soon as you can.</p></div>
              <figure><img src="x.jpg"><figcaption>The ferry, as it was seen from the pier in May.</figcaption></figure>
              <div class="story">
                <p>%s</p>
                <aside><p>More about ferries, ships, boats and all that floats, in our long series.</p></aside>
                <p>%s</p><p>Advertisement</p>
                <p><a href="/c">Read how another ferry sank, long ago, off another city</a></p>
                <p>%s</p>
              </div>
              <div class="related-stories"><p>Another story that was told about a ferry, and that we tell again.</p></div>
            </article></main>
            <footer><p>All rights reserved by Harbour Wire, and do not forget it.</p></footer>
            </body></html>""".formatted(FIRST, SECOND, THIRD);

    @Test
    void bodyIsFreeOfWhatSurroundsIt() {
        assertThat(Page.read(PAGE, Hints.NONE).paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void visibleMetadataIsTheLastResort() {
        Metadata metadata = Page.read(PAGE, Hints.NONE).metadata();
        assertThat(metadata.headline()).isEqualTo("Ferry sinks");
        assertThat(metadata.byline()).containsExactly("Ada Marsh");
        assertThat(metadata.language()).isEqualTo("en");
    }

    @Test
    void lineBreaksPartParagraphs() {
        assertThat(body("<div>" + FIRST + "<br><br>" + SECOND + "<br> <br/>\n" + THIRD + "</div>"))
                .containsExactly(FIRST, SECOND, THIRD);
        assertThat(body("<p>" + FIRST + "<br>" + SECOND + "</p>")).containsExactly(FIRST + "\n" + SECOND);
    }

    @Test
    void inlineMarkupLeavesNoTrace() {
        assertThat(
                        body(
                                "<p>A <b>fer</b>ry\n   sank <a href='/x'>off&nbsp;Harbour</a> City,&#8203; he&rsquo;d <i>said</i>.</p>"))
                .containsExactly("A ferry sank off\u00a0Harbour City,\u200b he’d said.");
    }

    @Test
    void bodyMayBeScatteredOverSections() {
        String sections =
                "<article><section><div><p>" + FIRST + "</p><p>" + FIRST + "</p></div></section><section><div><p>"
                        + SECOND + "</p></div></section><section><div><p>" + THIRD + "</p></div></section></article>";
        assertThat(body(sections)).containsExactly(FIRST, FIRST, SECOND, THIRD);
    }

    @Test
    void standfirstThatTheDescriptionQuotesIsPartOfTheBody() {
        String page =
                "<head><meta name=description content=\"" + FIRST + "\"></head><body><div><h1>Ferry</h1><p>" + FIRST
                        + "</p></div><div><div><div><div><div><div><p>" + SECOND + "</p><p>" + THIRD
                        + "</p></div></div></div></div></div></div></body>";
        assertThat(Page.read(page, Hints.NONE).paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void listsQuotesAndRowsAreKept() {
        assertThat(body("<div><p>" + FIRST + "</p><ul><li>one boat</li><li>two boats</li></ul><blockquote>" + SECOND
                        + "</blockquote><table><tr><td>Ferry</td><td>1899</td></tr></table><p>" + THIRD + "</p></div>"))
                .containsExactly(FIRST, "one boat", "two boats", SECOND, "Ferry 1899", THIRD);
    }

    @Test
    void textInTheDataStandsInForABodyThatScriptsLoad() {
        String page = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + FIRST
                + "\\n\\n" + SECOND + "\"}</script><body><div id=app></div></body>";
        assertThat(Page.read(page, Hints.NONE).paragraphs()).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html></html>",
                "<body><nav><a href=/>Home</a></nav></body>",
                "<body><p>Log in</p><form><input><button>Send this form now, please.</button></form></body>",
                "<body><script>var prose = 'This is a sentence, but one of a program.';</script></body>",
                "<frameset><frame src=x></frameset>",
            })
    void pageWithoutProseHasNoBody(String page) {
        assertThat(Page.read(page, Hints.NONE).paragraphs()).isEmpty();
    }

    @Test
    void jsonLdIsFoundHoweverNested() {
        Metadata metadata = data("""
                {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Wrong"},
                 {"@type":["Thing","NewsArticle"],"headline":"Ferry &amp; sea","datePublished":"2021-07-26T10:00:00Z",
                  "author":[{"@type":"Person","name":"Ada Marsh"},"Tom Reed",{"name":["Lee Po"]}],
                  "publisher":{"@type":"Organization","name":"Harbour Wire"},"inLanguage":"en-GB",
                  "mainEntityOfPage":{"@id":"https://example.org/ferry"},
                  "license":"https://creativecommons.org/licenses/by/4.0/"}]}""").metadata();
        assertThat(metadata)
                .isEqualTo(new Metadata(
                        "https://example.org/ferry",
                        "Harbour Wire",
                        "Ferry & sea",
                        List.of("Ada Marsh", "Tom Reed", "Lee Po"),
                        java.time.LocalDate.of(2021, 7, 26),
                        "en",
                        "CC-BY-4.0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "[[[[",
                "{\"@type\":\"NewsArticle\"",
                "{\"@type\":{}}",
                "\"NewsArticle\"",
                "{\"@type\":\"NewsArticle\",\"headline\":{},\"author\":[null,3,{}],\"datePublished\":[],\"url\":7}"
            })
    void brokenJsonLdSaysNothing(String json) {
        assertThat(data(json)).isEqualTo(new JsonLd(Metadata.UNKNOWN, null));
    }

    @Test
    void jsonLdMayHoldLineEndsCommentsAndTrailingCommas() {
        assertThat(data("/* x */ {\"@type\":\"Article\",\"headline\":\"Ferry\n sinks\",}")
                        .metadata()
                        .headline())
                .isEqualTo("Ferry sinks");
    }

    @Test
    void metaTagsFillWhatJsonLdLacks() {
        Metadata metadata = MetaTags.in(Jsoup.parse("""
                <html lang="en-US"><head><link rel="canonical" href="https://example.org/ferry">
                <link rel="license" href="https://creativecommons.org/licenses/by-sa/3.0/">
                <meta property="og:site_name" content="Harbour Wire"><meta property="og:title" content="Ferry sinks - Harbour Wire">
                <meta name="author" content="By Ada Marsh and Tom Reed"><meta name="DC.date.issued" content="2021-07-26">
                </head></html>"""));
        assertThat(metadata)
                .isEqualTo(new Metadata(
                        "https://example.org/ferry",
                        "Harbour Wire",
                        "Ferry sinks - Harbour Wire",
                        List.of("Ada Marsh", "Tom Reed"),
                        java.time.LocalDate.of(2021, 7, 26),
                        "en",
                        "CC-BY-SA-3.0"));
    }

    @Test
    void licenceLinkAtTheFootCountsAndACaptionsDoesNot() {
        String caption = "<figure><a href='https://creativecommons.org/licenses/by-nd/2.0/'>photo</a></figure>";
        assertThat(Page.read("<p>" + FIRST + "</p>" + caption, Hints.NONE)
                        .metadata()
                        .licence())
                .isNull();
        String foot = "<footer><a href='https://creativecommons.org/licenses/by/4.0/'>licence</a></footer>";
        assertThat(Page.read("<p>" + FIRST + "</p>" + caption + foot, Hints.NONE)
                        .metadata()
                        .licence())
                .isEqualTo("CC-BY-4.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            quoteCharacter = '`',
            value = {
                "Ferry sinks - The Hill;TheHill;Ferry sinks",
                "Ferry sinks – at last;The Hill;Ferry sinks – at last",
                "Ferry sinks | whatever;The Hill;Ferry sinks",
                "Ferry sinks;-;Ferry sinks",
            })
    void outletIsNoPartOfTheHeadline(String title, @Nullable String outlet, String headline) {
        assertThat(Headlines.bare(title, outlet)).isEqualTo(headline);
    }

    @Test
    void addressMayTellTheDay() {
        String page = "<link rel=canonical href='https://example.org/2021/07/26/ferry'><p>" + FIRST + "</p>";
        assertThat(Page.read(page, Hints.NONE).metadata().published()).isEqualTo("2021-07-26");
        assertThat(Page.read(page.replace("/26/", "/36/"), Hints.NONE)
                        .metadata()
                        .published())
                .isNull();
    }

    @Test
    void canonicalAddressWins() {
        String page = "<link rel=canonical href='https://example.org/ferry'><script type='application/ld+json'>"
                + "{\"@type\":\"Article\",\"url\":\"https://example.org/ferry#webpage\"}</script><p>" + FIRST + "</p>";
        assertThat(Page.read(page, Hints.NONE).metadata().url()).isEqualTo("https://example.org/ferry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"header-content", "shareholder", "adventure", "authority", "navy", "download", "relatedness"})
    void nameThatOnlyLooksLikeBoilerplateIsNone(String name) {
        assertThat(Clutter.isBoilerplateName(name)).isFalse();
    }

    private static List<String> body(String markup) {
        return Page.read("<html><body>" + markup + "</body></html>", Hints.NONE).paragraphs();
    }

    private static JsonLd data(String json) {
        return JsonLd.in(Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script>"));
    }
}
