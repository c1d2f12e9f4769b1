package org.hearsay.ingest.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.model.Article;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel><title>The Courier</title><link>https://courier.example/</link><language>en-gb</language>
                <copyright>CC BY 4.0</copyright>
            %s
              </channel>
            </rss>
            """;

    private static final String FULL = """
            <item><title>Dam &amp; gates</title><link>https://courier.example/dam</link>
              <pubDate>Wed, 14 May 2031 08:00:00 GMT</pubDate><dc:creator>Ada Marsh</dc:creator>
              <description>A teaser.</description>
              <content:encoded><![CDATA[<p>The dam is safe, Ana Ruiz said.</p><p>It held.</p>]]></content:encoded></item>
            """;

    private static final String LINKED = """
            <item><title>Ferry</title><link>/ferry</link><pubDate>Thu, 15 May 2031 08:00:00 GMT</pubDate>
              <description>A ferry sank.</description></item>
            """;

    @Test
    void rssWithFullText() {
        Cut cut = Cut.of(RSS.formatted(FULL));
        assertThat(cut.rejects()).isEmpty();
        assertThat(cut.articles())
                .singleElement()
                .extracting(
                        Article::origin,
                        Article::text,
                        Article::headline,
                        Article::url,
                        Article::outlet,
                        Article::byline,
                        Article::published,
                        Article::licence)
                .containsExactly(
                        "in#item 1",
                        "The dam is safe, Ana Ruiz said.\n\nIt held.",
                        "Dam & gates",
                        "https://courier.example/dam",
                        "The Courier",
                        List.of("Ada Marsh"),
                        LocalDate.of(2031, 5, 14),
                        "CC-BY-4.0");
    }

    @Test
    void anEntryWithoutTextIsALink() {
        Cut cut = Cut.of(
                new ByteArrayInputStream(RSS.formatted(LINKED).getBytes(UTF_8)),
                "in",
                "https://courier.example/feed.xml",
                Hints.NONE,
                Limits.DEFAULT);
        assertThat(cut.links())
                .containsExactly(new Piece.Link(
                        "in#item 1",
                        "in",
                        "https://courier.example/ferry",
                        Hints.NONE.withPublished(LocalDate.of(2031, 5, 15))));
    }

    @Test
    void atom() {
        Cut cut = Cut.of("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Wire</title>
                <link rel="self" href="https://wire.example/feed"/><rights>All rights reserved</rights>
                <entry><title type="html">Dam &lt;em&gt;safe&lt;/em&gt;</title><id>urn:1</id>
                  <link rel="edit" href="https://wire.example/edit"/><link href="https://wire.example/dam"/>
                  <updated>2031-05-16T08:00:00Z</updated><published>2031-05-14T08:00:00Z</published>
                  <author><name>Ada Marsh</name><email>ada@wire.example</email></author>
                  <link rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/"/>
                  <content type="html">&lt;p&gt;The dam is safe, Ana Ruiz said.&lt;/p&gt;</content></entry>
                <entry><title>Ferry</title><link href="https://wire.example/ferry"/>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A ferry sank, police said.</p><p>So it was.</p></div></content></entry>
                </feed>""");
        assertThat(cut.rejects()).isEmpty();
        assertThat(cut.texts())
                .containsExactly("The dam is safe, Ana Ruiz said.", "A ferry sank, police said.\n\nSo it was.");
        assertThat(cut.articles().getFirst())
                .extracting(
                        Article::headline,
                        Article::url,
                        Article::outlet,
                        Article::byline,
                        Article::published,
                        Article::licence)
                .containsExactly(
                        "Dam safe",
                        "https://wire.example/dam",
                        "Harbour Wire",
                        List.of("Ada Marsh"),
                        LocalDate.of(2031, 5, 14),
                        "CC-BY-ND-4.0");
    }

    @Test
    void rss1() {
        Cut cut = Cut.of("""
                <?xml version="1.0"?><!-- news --><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="https://wire.example/"><title>Harbour Wire</title></channel>
                <item rdf:about="x"><title>Dam</title><dc:date>2031-05-14</dc:date>
                <content:encoded>&lt;p&gt;The dam is safe, Ana Ruiz said.&lt;/p&gt;</content:encoded></item></rdf:RDF>""");
        assertThat(cut.articles().getFirst().outlet()).isEqualTo("Harbour Wire");
        assertThat(cut.articles().getFirst().published()).isEqualTo("2031-05-14");
    }

    @Test
    void aBrokenFeedGivesWhatCanBeRead() {
        Cut cut = Cut.of(RSS.formatted(
                FULL + "<item><title>A & B &nbsp; <b>bold</title><description>no end" + FULL + FULL.substring(0, 240)));
        assertThat(cut.texts()).contains("The dam is safe, Ana Ruiz said.\n\nIt held.");
        assertThat(Cut.of("<rss><channel><title>x</title></channel></rss>").rejects())
                .containsExactly("in: no article body (a feed without entries); check its address, or wait for news");
    }

    @Test
    void entitiesOfADocumentTypeStayWords() {
        String laughs = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)))
                .reduce("<!ENTITY l0 \"ha\">", String::concat);
        Cut cut = Cut.of(
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY secret SYSTEM \"file:///etc/passwd\">" + laughs + "]>"
                        + RSS.formatted(FULL.replace("It held.", "]]>&secret; &l29; it held.<![CDATA["))
                                .substring(38));
        assertThat(cut.articles())
                .singleElement()
                .satisfies(article -> assertThat(article.text())
                        .contains("it held.")
                        .doesNotContain("root:", "haha")
                        .hasSizeLessThan(100));
    }

    @Test
    void encodingsOfAllKinds() {
        String latin = RSS.replace("UTF-8", "ISO-8859-1").formatted(FULL.replace("dam", "café"));
        assertThat(Cut.of(latin.getBytes(ISO_8859_1)).texts().getFirst()).startsWith("The café is safe");
        assertThat(Cut.of(RSS.formatted(FULL.replace("dam", "café")).getBytes(UTF_16))
                        .texts()
                        .getFirst())
                .startsWith("The café is safe");
        // One entry in UTF-8, one in windows-1252, as aggregators put them together.
        String[] halves = RSS.formatted("%").split("%");
        byte[] mixed = Cut.join(
                halves[0].getBytes(UTF_8),
                FULL.replace("dam", "“café”").getBytes(UTF_8),
                FULL.replace("dam", "“café”").getBytes(Charset.forName("windows-1252")),
                halves[1].getBytes(UTF_8));
        assertThat(Cut.of(mixed).texts()).hasSize(2).allMatch(text -> text.startsWith("The “café” is safe"));
    }

    @Test
    void anEntryThatNeverEndsIsStopped() {
        byte[] start = RSS.formatted(FULL + "<item><title>").getBytes(UTF_8);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        Cut cut = Cut.of(
                new SequenceInputStream(Collections.enumeration(
                        List.of(new ByteArrayInputStream(start, 0, start.length - 25), endless))),
                "in",
                null,
                Hints.NONE,
                Cut.SMALL);
        assertThat(cut.texts()).hasSize(1);
        assertThat(cut.rejects())
                .containsExactly(
                        "in#item 2: too large (over 20,000 characters; the rest is not read); take it out of the feed");
    }

    /// The tree must not grow with the feed.
    @Test
    void whatHasBeenReadIsForgotten() throws Exception {
        String[] halves = RSS.formatted("%").split("%");
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(halves[0].getBytes(UTF_8)),
                new RepeatedStream(FULL.getBytes(UTF_8), 300_000),
                new ByteArrayInputStream(halves[1].getBytes(UTF_8)))));
        try (Container feed =
                new Containers(new ArticleReader(), JsonKeys.USUAL, Limits.DEFAULT).open(in, "in", null, Hints.NONE)) {
            long early = heldAfter(feed, 1_000);
            long late = heldAfter(feed, 20_000);
            // An entry left in the tree would hold 1 KB and more.
            assertThat(late - early).isLessThan(5_000_000);
        }
    }

    private static long heldAfter(Container feed, int entries) {
        for (int i = 0; i < entries; i++) {
            assertThat(feed.next()).isNotNull();
        }
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static final class RepeatedStream extends InputStream {

        private final byte[] bytes;
        private long left;

        RepeatedStream(byte[] bytes, int times) {
            this.bytes = bytes;
            this.left = (long) bytes.length * times;
        }

        @Override
        public int read() {
            return left == 0 ? -1 : bytes[(int) ((bytes.length - left-- % bytes.length) % bytes.length)];
        }
    }
}
