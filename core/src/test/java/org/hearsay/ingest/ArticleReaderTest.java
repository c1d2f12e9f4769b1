package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.ingest.IngestResult.Ingested;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.model.Article;
import org.hearsay.model.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    private static final String BODY =
            "A ferry sank off Harbour City on Monday, the coast guard said. “Nobody was hurt,” it said.";

    private final ArticleReader reader = new ArticleReader();

    @TempDir
    private Path folder;

    @Test
    void wireTextIsTakenApart() {
        String text = "HARBOUR CITY, July 26 (Harbour Wire) — " + BODY + "\r\n\r\n"
                + "The owner denied it.  (Reporting by Ada Marsh)\r\n"
                + "All content by Harbour Wire is licensed under a Creative Commons Attribution 4.0 International License.\r\n";
        Article article = read(text, "ferry.txt", Hints.NONE.withPublished(LocalDate.of(2021, 7, 27)));
        assertThat(article)
                .isEqualTo(new Article(
                        "ferry.txt",
                        null,
                        "Harbour Wire",
                        null,
                        List.of(),
                        new Dateline(
                                "HARBOUR CITY, July 26 (Harbour Wire)",
                                "HARBOUR CITY",
                                LocalDate.of(2021, 7, 26),
                                "Harbour Wire"),
                        "(Reporting by Ada Marsh)",
                        LocalDate.of(2021, 7, 27),
                        "en",
                        "CC-BY-4.0",
                        BODY + "\n\nThe owner denied it."));
    }

    @Test
    void licenceSentenceOnTheOnlyLineComesOff() {
        String text = BODY
                + " All Content by Harbour Wire is licensed under a Creative Commons Attribution 4.0 International License.";
        Article article = read(text, "ferry.txt", Hints.NONE);
        assertThat(article.text()).isEqualTo(BODY);
        assertThat(article.outlet()).isEqualTo("Harbour Wire");
        assertThat(article.licence()).isEqualTo("CC-BY-4.0");
    }

    @Test
    void datelineMayFollowAStandfirst() {
        String text = "Ferry sinks off Harbour City.\n\nOSLO (AP) — " + BODY;
        Article article = read(text, "ferry.txt", Hints.NONE);
        assertThat(article.text()).isEqualTo("Ferry sinks off Harbour City.\n\n" + BODY);
        assertThat(article.dateline()).isEqualTo(new Dateline("OSLO (AP)", "OSLO", null, "AP"));
    }

    @Test
    void hintsWin() {
        String page = "<html><head><meta property='og:site_name' content='Wrong'><meta name=date content=2020-01-01>"
                + "<link rel=canonical href='https://example.org/wrong'></head><body><p>" + BODY + "</p></body></html>";
        Hints hints = Hints.NONE
                .withOutlet("Harbour Wire")
                .withUrl("https://example.org/ferry")
                .withPublished(LocalDate.of(2021, 7, 27));
        Article article = read(page, "-", hints);
        assertThat(article.outlet()).isEqualTo("Harbour Wire");
        assertThat(article.url()).isEqualTo("https://example.org/ferry");
        assertThat(article.published()).isEqualTo("2021-07-27");
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void datelineWithYearGivesTheDayOfPublicationIfNothingElseDoes() {
        assertThat(read("OSLO, July 26, 2021 (AP) — " + BODY, "a.txt", Hints.NONE)
                        .published())
                .isEqualTo("2021-07-26");
        assertThat(read("OSLO, July 26 (AP) — " + BODY, "a.txt", Hints.NONE).published())
                .isNull();
    }

    @Test
    void pageIsKnownByItsContentTypeOrFirstTagOrName() {
        String page = "<p>" + BODY + "</p>";
        assertThat(read(page, "a.html", Hints.NONE).text()).isEqualTo(BODY);
        assertThat(read(page, "a", Hints.NONE.withContentType("text/html")).text())
                .isEqualTo(BODY);
        assertThat(read("\n<!-- x --><html>" + page, "-", Hints.NONE).text()).isEqualTo(BODY);
        assertThat(read(page, "a.txt", Hints.NONE).text()).isEqualTo(page);
    }

    @Test
    void emptyInputIsRejected() {
        assertThat(rejected(new byte[0], "a.txt"))
                .isEqualTo(new Rejected("a.txt", Reason.EMPTY, "the whole input", "give the article's text or page"));
        assertThat(rejected(bytes(" \r\n\t "), "a.txt").reason()).isEqualTo(Reason.EMPTY);
        assertThat(rejected(bytes("\uFEFF"), "a.txt").reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void binaryInputIsRejectedByName() {
        assertThat(rejected(bytes("%PDF-1.7 and so on"), "a.txt").line())
                .isEqualTo("a.txt: not a text (byte 0: a PDF document); save the article as plain text or HTML");
        assertThat(rejected(bytes("Some text\0and more, for a while"), "a.txt").place())
                .isEqualTo("byte 9: NUL");
        assertThat(rejected(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "a")
                        .place())
                .contains("PNG");
        assertThat(rejected(new byte[] {'P', 'K', 3, 4, 20}, "a.docx").place()).contains("office document");
    }

    @Test
    void textInAnotherLanguageIsRejectedUnlessWanted() {
        String german =
                "Die Fähre, die am Mittag auslaufen sollte, ist nicht gesehen worden, und sie wird zu spät sein. "
                        .repeat(3);
        Rejected rejected = rejected(bytes(german), "a.txt");
        assertThat(rejected.reason()).isEqualTo(Reason.NOT_ENGLISH);
        assertThat(rejected.line())
                .isEqualTo("a.txt: not English (language de, German); pass --any-language to read it all the same");
        assertThat(read(german, "a.txt", Hints.NONE.withAnyLanguage(true)).language())
                .isEqualTo("de");
        assertThat(rejected(bytes("blor fnat wug zib quax mip dorf lunt grob snib ".repeat(4)), "a.txt")
                        .reason())
                .isEqualTo(Reason.NOT_ENGLISH);
    }

    @Test
    void pageWithoutBodyIsRejected() {
        assertThat(rejected(bytes("<html><body><nav><a href=/>Home</a></nav></body></html>"), "a.html")
                        .line())
                .isEqualTo(
                        "a.html: no article body (the whole page); give the page of one article, or its text as .txt");
    }

    @Test
    void undecodableTextIsRejected() {
        byte[] bytes = new byte[400];
        java.util.Arrays.fill(bytes, (byte) 0x81);
        Rejected rejected =
                (Rejected) reader.read(bytes, "a.txt", Hints.NONE.withContentType("text/plain; charset=us-ascii"));
        assertThat(rejected.reason()).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void missingFileAndFolderAreRejected() {
        assertThat(((Rejected) reader.read("no/such/file.txt", Hints.NONE)).reason())
                .isEqualTo(Reason.MISSING);
        assertThat(((Rejected) reader.read("a\0b", Hints.NONE)).reason()).isEqualTo(Reason.MISSING);
        assertThat(((Rejected) reader.read(folder, Hints.NONE)).reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void failingStreamIsRejected() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }
        };
        assertThat(((Rejected) reader.read(failing, "-", Hints.NONE)).line())
                .isEqualTo("-: cannot be read (IOException: disk on fire); check the permission and the disk");
    }

    @Test
    void hugeFileIsRejectedUnread() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(50_000_000_000L);
        }
        Rejected rejected = (Rejected) reader.read(huge, Hints.NONE);
        assertThat(rejected.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(rejected.place()).isEqualTo("50,000,000,000 bytes");
        assertThat(rejected.remedy()).contains("10,000,000 bytes");
    }

    @Test
    void endlessStreamIsRejectedAtTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThat(((Rejected) new ArticleReader(1000).read(endless, "-", Hints.NONE)).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void limitIsInclusive() {
        byte[] bytes = bytes(BODY);
        ArticleReader exact = new ArticleReader(bytes.length);
        assertThat(exact.read(new ByteArrayInputStream(bytes), "-", Hints.NONE)).isInstanceOf(Ingested.class);
        ArticleReader shorter = new ArticleReader(bytes.length - 1);
        assertThat(shorter.read(bytes, "-", Hints.NONE)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> new ArticleReader(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectIsOneLine() {
        assertThat(new Rejected("a\nb", Reason.EMPTY, "x\r\ny", "z").line()).isEqualTo("a b: empty (x y); z");
    }

    @Test
    void folderStandsForItsTextsAndPagesInOrder() throws IOException {
        Path below = Files.createDirectories(folder.resolve("below"));
        for (String name :
                List.of("b.txt", "a.HTML", "c.jpg", ".hidden.txt", "below/d.htm", "below/e.xhtml", "README")) {
            Files.writeString(folder.resolve(name), BODY);
        }
        String root = folder.toString();
        InputFiles files = InputFiles.of(List.of("-", root, "no/such.txt"));
        assertThat(files.origins())
                .containsExactly(
                        "-", root + "/a.HTML", root + "/b.txt", below + "/d.htm", below + "/e.xhtml", "no/such.txt");
        assertThat(files.rejected()).isEmpty();
    }

    @Test
    void folderWithoutArticlesIsReported() throws IOException {
        Files.writeString(folder.resolve("c.jpg"), "x");
        InputFiles files = InputFiles.of(List.of(folder.toString()));
        assertThat(files.origins()).isEmpty();
        assertThat(files.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(Reason.NO_ARTICLES));
    }

    private Article read(String text, String origin, Hints hints) {
        return ((Ingested) reader.read(bytes(text), origin, hints)).article();
    }

    private Rejected rejected(byte[] bytes, String origin) {
        return (Rejected) reader.read(bytes, origin, Hints.NONE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
