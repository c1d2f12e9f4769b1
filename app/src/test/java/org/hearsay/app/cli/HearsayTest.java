package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.json.RecordFormatException;
import org.hearsay.json.RecordJson;
import org.hearsay.model.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands as a user types them, with the real reader behind.
class HearsayTest {

    private static final String ARTICLE = "The bridge over the Orrin is safe, Mayor Ana Ruiz said on Monday. "
            + "\"We tested every bolt,\" she told reporters. Engineers say that the repair could take a year.\n";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String article = "";

    @BeforeEach
    void writeArticle() throws IOException {
        article = write("bridge.txt", ARTICLE);
    }

    @Test
    void readsAnArticleForPeople() {
        assertThat(run("read", article, "--published", "2031-05-12", "--outlet", "The Post"))
                .isEqualTo(ExitCode.OK);
        assertThat(out())
                .contains("The Post · 12 May 2031")
                .contains("Ana Ruiz  person")
                .contains("We tested every bolt");
        assertThat(out()).doesNotContain("\u001b");
        assertThat(err()).isEmpty();
    }

    @Test
    void coloursOnRequest() {
        run("read", article, "--color", "always");
        assertThat(out()).contains("Ana Ruiz\u001b[0m");
    }

    @Test
    void writesJsonThatReadsBack() throws RecordFormatException {
        assertThat(run("read", article, "--json", "--published", "2031-05-12")).isEqualTo(ExitCode.OK);
        Record record = RecordJson.read(out());
        assertThat(record.article().origin()).isEqualTo(article);
        assertThat(record.article().published()).hasToString("2031-05-12");
        assertThat(record.statements()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void writesAnArrayForSeveral() {
        assertThat(run("read", article, article, "--json")).isEqualTo(ExitCode.OK);
        assertThat(out()).startsWith("[\n{\n").contains("\n},\n{\n").endsWith("\n}\n]\n");
    }

    @Test
    void writesOneRecordALineInTheOrderOfTheFiles() throws Exception {
        for (int i = 10; i < 40; i++) {
            write("many/" + i + ".txt", ARTICLE.repeat(i % 7 + 1));
        }
        assertThat(run("read", folder.resolve("many").toString(), "--jsonl", "--threads", "4"))
                .isEqualTo(ExitCode.OK);
        List<String> lines = out().lines().toList();
        assertThat(lines).hasSize(30);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(RecordJson.read(lines.get(i)).article().origin()).endsWith(i + 10 + ".txt");
        }
        assertThat(err()).startsWith("hearsay: 30 articles read, ");
    }

    @Test
    void theSameArticleGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 12; i++) {
            write("same/" + i + ".txt", ARTICLE.repeat(i + 1));
        }
        String same = folder.resolve("same").toString();
        run("read", same, "--jsonl", "--threads", "1");
        String alone = out();
        out.reset();
        run("read", same, "--jsonl", "--threads", "4");
        assertThat(out()).isEqualTo(alone);
    }

    @Test
    void readsStandardInput() {
        assertThat(Hearsay.run(screen(out, ARTICLE), "read", "-", "--jsonl")).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("\"origin\":\"-\"").contains("Ana Ruiz");
    }

    @Test
    void writesAPage() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(run("read", article, "--html", page.toString())).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(page)).contains("Ana Ruiz</bdi></h2>");
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("hearsay: 1 article read, ");
    }

    @Test
    void aBatchGoesOnAfterABadInputAndSaysSo() throws IOException {
        String empty = write("empty.txt", "");
        Path binary = Files.write(folder.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0});
        assertThat(run("read", empty, binary.toString(), article, "--jsonl")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(out().lines()).hasSize(1);
        assertThat(err().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("hearsay: " + empty + ": empty"))
                .anyMatch(line -> line.startsWith("hearsay: " + binary + ": not a text"))
                .last()
                .asString()
                .startsWith("hearsay: 1 article read, ")
                .contains("2 not read: 1 empty, 1 not a text");
    }

    @Test
    void aMissingFileIsOneLine() {
        assertThat(run("read", folder.resolve("none.txt").toString())).isEqualTo(ExitCode.IO);
        assertThat(err().lines()).hasSize(1).first().asString().contains("none.txt: no such file");
        assertThat(out()).isEmpty();
    }

    @Test
    void aFolderWithoutArticlesIsOneLineBeforeTheSummary() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        assertThat(run("read", bare.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err().lines()).first().asString().contains("no articles in this folder");
    }

    @Test
    void anotherLanguageIsSkippedUnlessAskedFor() throws IOException {
        String german = write(
                "german.txt",
                "Die Brücke über den Fluss ist sicher, sagte die Bürgermeisterin am Montag vor der Presse. "
                        + "Die Ingenieure aber glauben, dass die Arbeiten noch ein ganzes Jahr dauern werden.\n");
        assertThat(run("read", german)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err()).contains("not English").contains("--any-language");
        assertThat(run("read", german, "--any-language")).isIn(ExitCode.OK, ExitCode.NOTHING_FOUND);
    }

    @Test
    void withoutAStatementNothingWasFound() throws IOException {
        String weather = write("weather.txt", "Rain fell over the valley on Monday and the river rose by a metre.\n");
        assertThat(run("read", weather)).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(out()).contains("No statement found.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "read, \"\", Missing required parameter",
                "read, --published yesterday x, 'yesterday' is no day; write it as 2031-05-14",
                "read, --published 2031-02-30 x, '2031-02-30' is no day",
                "read, --threads 0 x, --threads 0: give 1 or more",
                "read, --json --jsonl x, mutually exclusive",
                "read, --nonsense x, --nonsense",
                "\"\", \"\", a command is missing",
                "evaluate, \"\", the name of a corpus is missing",
                "sing, \"\", sing"
            })
    void wrongUsageIsOneLineWithTheWayToHelp(String command, String arguments, String message) {
        String[] words = (command + " " + arguments).strip().split(" ");
        assertThat(words[0].isEmpty() ? run() : run(words)).isEqualTo(ExitCode.USAGE);
        assertThat(err().lines())
                .first()
                .asString()
                .startsWith("hearsay: ")
                .contains(message)
                .endsWith("--help'");
        assertThat(out()).isEmpty();
    }

    @Test
    void helpBeginsWithExamples() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK);
        assertThat(out().lines().skip(2)).first().isEqualTo("Examples:");
        assertThat(out().indexOf("Examples:")).isLessThan(out().indexOf("Usage:"));
        for (String command : List.of("read", "evaluate", "bench", "completion", "help")) {
            assertThat(out()).contains("\n  " + command + " ");
        }
    }

    @ParameterizedTest
    @CsvSource({"read", "evaluate", "bench", "completion"})
    void everyCommandsHelpHasAnExample(String command) {
        assertThat(run("help", command)).isEqualTo(ExitCode.OK);
        assertThat(out()).containsPattern("(?m)^  .*hearsay " + command + "\\b").contains("Usage: hearsay " + command);
    }

    @Test
    void writesACompletionScript() {
        assertThat(run("completion")).isEqualTo(ExitCode.OK);
        assertThat(out())
                .startsWith("#!/usr/bin/env bash")
                .contains("--published")
                .contains("polnear");
    }

    @Test
    void aCorpusThatIsNotThereIsBadInput() {
        assertThat(run("evaluate", "polnear", folder.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err().lines()).hasSize(1).first().asString().contains("PolNeAR");
        err.reset();
        assertThat(run("evaluate", "times", folder.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err().lines()).hasSize(1).first().asString().contains("no NAME.gold beside a NAME.txt");
        err.reset();
        assertThat(run("evaluate", "figures", article)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err().lines()).hasSize(1).first().asString().contains("bridge.txt is not JSON");
    }

    @Test
    void scoresTimes() throws IOException {
        write("times/a.txt", "2031-05-14\nThe gates opened on Monday.\n");
        write("times/a.gold", "20\t26\tDATE\t2031-05-12\tMonday\n");
        assertThat(run("evaluate", "times", folder.resolve("times").toString())).isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo("""
                1 articles      P      R     F1  right  found  gold
                strict      100.0  100.0  100.0      1      1     1
                relaxed     100.0  100.0  100.0      1      1     1
                type        100.0  100.0  100.0      1      1     1
                value       100.0  100.0  100.0      1      1     1
                """);
    }

    @Test
    void scoresFigures() throws IOException {
        String corpus = write("figures.json", """
                [{"text": "They sent 40 boats.", "quantities": [{"change": "~", "value": "40", "unit": "boats",
                "normalized_unit": "boat", "referred_concepts": "boats"}]}]""");
        assertThat(run("evaluate", "figures", corpus)).isEqualTo(ExitCode.OK);
        assertThat(out().lines())
                .startsWith(
                        "1 texts                     P      R     F1  right  found  gold",
                        "value                   100.0  100.0  100.0      1      1     1",
                        "value, unit             100.0  100.0  100.0      1      1     1",
                        "value, change             0.0    0.0    0.0      0      1     1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"polnear", "times", "figures"})
    void everyCorpusHasAnExampleInItsHelp(String corpus) {
        assertThat(run("evaluate", corpus, "--help")).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("\n  hearsay evaluate " + corpus + " ");
    }

    @Test
    void aFullDiskIsOneLine() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(Hearsay.run(screen(full, ""), "read", article, "--json")).isEqualTo(ExitCode.IO);
        assertThat(err()).isEqualTo("hearsay: No space left on device\n");
    }

    @Test
    void aPageThatCannotBeWrittenIsOneLine() {
        assertThat(run(
                        "read",
                        article,
                        "--html",
                        folder.resolve("none/page.html").toString()))
                .isEqualTo(ExitCode.IO);
        assertThat(err()).isEqualTo("hearsay: " + folder.resolve("none") + ": no such file or folder\n");
    }

    @Test
    void aFolderIsNeverReplacedByAPage() {
        assertThat(run("read", article, "--html", folder.toString())).isEqualTo(ExitCode.IO);
        assertThat(err()).isEqualTo("hearsay: " + folder + ": a folder; name a file\n");
        assertThat(folder).isDirectory();
    }

    private int run(String... arguments) {
        return Hearsay.run(screen(out, ""), arguments);
    }

    private Screen screen(OutputStream output, String input) {
        return new Screen(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                output,
                new PrintStream(err, true, UTF_8),
                false,
                false,
                80,
                true);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
