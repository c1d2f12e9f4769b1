package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands of the ledger as a user types them, with the real reader behind.
class LedgerCommandsTest {

    private static final String BRIDGE = "The bridge over the Orrin is safe, Mayor Ana Ruiz said on Monday. "
            + "\"We tested every bolt,\" she told reporters.\n";
    private static final String DAM = "Analysts say that the dam is cracked. Minister Ilse Maran denied the report.\n";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeArticles() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/bridge.txt"), BRIDGE);
        Files.writeString(folder.resolve("articles/dam.txt"), DAM);
    }

    private int add() {
        return run("", "add", path("articles"), "--outlet", "The Post", "--published", "2031-05-12");
    }

    @Test
    void addsArticlesAndKnowsThemAgain() throws IOException {
        Files.writeString(folder.resolve("articles/empty.txt"), "");
        assertThat(add()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(UTF_8))
                .contains("empty.txt: empty")
                .contains("hearsay: 2 articles added, 1 not read: 1 empty, in ");
        assertThat(out.toString(UTF_8)).isEmpty();
        Files.delete(folder.resolve("articles/empty.txt"));
        Files.writeString(folder.resolve("articles/copy.txt"), DAM);
        assertThat(add()).isEqualTo(ExitCode.OK);
        assertThat(err.toString(UTF_8)).startsWith("hearsay: 0 articles added, 3 known already, in ");
    }

    @Test
    void findsWhatWasAdded() {
        add();
        assertThat(run("", "search", "bol*", "--speaker", "ruiz", "--color", "always"))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8))
                .contains("Ana Ruiz")
                .contains("\u001b[1mbolt\u001b[0m")
                .contains("The Post · 12 May 2031");
        assertThat(run("", "search", "--kind", "collective", "--json")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("\"kind\" : \"collective\"").contains("\"more\" : false");
        assertThat(run("", "search", "\"; DROP TABLE statement; --")).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(err.toString(UTF_8)).isEqualTo("hearsay: no such statement\n");
        assertThat(run("", "search", "dam", "bridge", "--since", "2031-05-13")).isEqualTo(ExitCode.NOTHING_FOUND);
    }

    @Test
    void tellsOfSpeakersArticlesAndNumbers() {
        add();
        assertThat(run("", "speakers")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("Ana Ruiz  person").doesNotContain("Analysts");
        assertThat(run("", "speakers", "--kind", "collective")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("Analysts  collective");
        assertThat(run("", "speaker", "Ana", "Ruiz", "--limit", "1")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("The bridge over the Orrin is safe");
        assertThat(err.toString(UTF_8)).contains("there are more: --page 2");
        assertThat(run("", "speaker", "Nobody")).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(run("", "stats")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8))
                .startsWith("2 articles, 0 of them copies, 2 readings, ")
                .contains("The Post");
        run("", "search", "bolt", "--json");
        String id = out.toString(UTF_8).replaceAll("(?s).*\"article\" : \"sha256:([0-9a-f]{10}).*", "$1");
        assertThat(run("", "article", id)).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("Ana Ruiz  person").contains("bridge.txt");
        assertThat(run("", "article", "ffff0")).isEqualTo(ExitCode.NOTHING_FOUND);
    }

    @Test
    void showsCopiesWithTheirEvidence() throws IOException {
        Files.writeString(folder.resolve("wire.txt"), "KARSOVA (Reuters) — " + BRIDGE + "\n" + DAM);
        run("", "add", path("wire.txt"), "--outlet", "The Post", "--published", "2031-05-12");
        Files.writeString(folder.resolve("cut.txt"), "KARSOVA (KMIZ) — " + BRIDGE + "\n" + DAM);
        assertThat(run("", "add", path("cut.txt"), "--outlet", "KMIZ", "--published", "2031-05-13"))
                .isEqualTo(ExitCode.OK);
        assertThat(err.toString(UTF_8)).startsWith("hearsay: 1 article added, 1 copy among them, in ");
        run("", "search", "bolt", "--json");
        assertThat(out.toString(UTF_8)).contains("\"copyOf\" : \"sha256:").contains("\"copies\" : 1");
        String id = out.toString(UTF_8).replaceAll("(?s).*\"copyOf\" : \"sha256:([0-9a-f]{10}).*", "$1");
        assertThat(run("", "copies", id)).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8))
                .contains("origin  The Post · 12 May 2031", "Reuters in the dateline", "copy    KMIZ · 13 May 2031")
                .contains("100% of it stands in the origin")
                .doesNotContain("KMIZ in the dateline");
        assertThat(run("", "copies", id, "--json")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("\"agency\" : \"Reuters\"").contains("\"share\" : 1.0");
        assertThat(run("", "search", "bolt", "--outlet", "KMIZ")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("copy of sha256:" + id);
        assertThat(run("", "copies", "ffff0")).isEqualTo(ExitCode.NOTHING_FOUND);
        add();
        assertThat(run("", "stats")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("cites ");
    }

    @Test
    void exportsWhatReadWritesAndImportsItElsewhere() throws IOException {
        run("", "read", path("articles"), "--outlet", "The Post", "--published", "2031-05-12", "--jsonl");
        String read = out.toString(UTF_8);
        add();
        assertThat(run("", "export")).isEqualTo(ExitCode.OK);
        String exported = out.toString(UTF_8);
        assertThat(exported.lines())
                .containsExactlyInAnyOrderElementsOf(read.lines().toList());
        String elsewhere = path("elsewhere.db");
        assertThat(run(exported, "import", "-", "--ledger", elsewhere)).isEqualTo(ExitCode.OK);
        assertThat(err.toString(UTF_8)).startsWith("hearsay: 2 articles added, in ");
        assertThat(run("", "export", "--ledger", elsewhere)).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).isEqualTo(exported);
        assertThat(run("", "export", "--format", "csv")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8))
                .startsWith("article,statement,published,")
                .contains(",2031-05-12,The Post,")
                .contains("We tested every bolt");
    }

    @Test
    void exportsToFilesWholeOrNotAtAll() throws IOException {
        add();
        for (String format : java.util.List.of("jsonld", "webannotation", "citron", "csv")) {
            String file = path(format + ".out");
            assertThat(run("", "export", "--format", format, "--output", file, "--speaker", "Ruiz"))
                    .isEqualTo(ExitCode.OK);
            assertThat(Files.readString(Path.of(file)))
                    .contains("We tested every bolt")
                    .doesNotContain("cracked");
        }
        assertThat(run("", "export", "--format", "brat", "--output", path("brat")))
                .isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("brat"))
                .isDirectoryContaining("glob:**.ann")
                .isDirectoryContaining("glob:**/annotation.conf");
        assertThat(run("", "export", "--format", "brat", "--output", path("brat")))
                .isEqualTo(ExitCode.IO);
        assertThat(err.toString(UTF_8)).contains("there is something of that name");
        assertThat(run("", "export", "--format", "brat", "--output", path("brat.zip")))
                .isEqualTo(ExitCode.OK);
        assertThat(run("", "export", "--output", path("none/records.jsonl"))).isEqualTo(ExitCode.IO);
        assertThat(run("", "export", "--speaker", "Nobody")).isEqualTo(ExitCode.NOTHING_FOUND);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aLineThatIsNoRecordIsCountedAndTheRestGoesOn() throws IOException {
        run("", "read", path("articles/dam.txt"), "--jsonl");
        String line = out.toString(UTF_8);
        assertThat(run("{\"schema\": 1}\n\nnonsense\n" + line, "import", "-")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(UTF_8))
                .contains("-: line 1: not a record (")
                .contains("-: line 3: not a record (")
                .contains("1 article added, 2 lines not read");
    }

    @ParameterizedTest
    @CsvSource({"search x", "speakers", "speaker x", "article x", "copies x", "stats", "export"})
    void aQuestionToNoLedgerIsOneLineAndMakesNone(String command) {
        assertThat(run("", command.split(" "))).isEqualTo(ExitCode.IO);
        assertThat(err.toString(UTF_8).lines())
                .singleElement()
                .asString()
                .endsWith("hearsay.db: no ledger here; make one with 'hearsay add', or name another file");
        assertThat(folder.resolve("hearsay.db")).doesNotExist();
    }

    @Test
    void aFileThatIsNoLedgerIsLeftAlone() {
        assertThat(run("", "add", path("articles"), "--ledger", path("articles/dam.txt")))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(UTF_8)).contains("dam.txt: not a ledger").hasLineCount(1);
        assertThat(folder.resolve("articles/dam.txt")).hasContent(DAM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "search                  | give a word to find, or an option such as --speaker",
                "search x --kind nobody  | 'nobody' is none of person, organisation,",
                "search x --act sing     | 'sing' is none of assert,",
                "search x --since may    | 'may' is no day",
                "search x --page 0       | --limit 20 --page 0: give 1 or more",
                "speakers --limit 0      | --limit 0 --page 1: give 1 or more",
                "add x --threads 0       | --threads 0: give 1 or more",
                "export --format xml     | xml",
                "import                  | give a FILE of JSON lines, or --parquet FOLDER",
                "import x --outlet Post  | a filter needs --parquet FOLDER",
            })
    void wrongUsageIsOneLine(String command, String message) {
        add();
        assertThat(run("", command.split(" +"))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8).lines())
                .first()
                .asString()
                .contains(message)
                .endsWith("--help'");
    }

    @ParameterizedTest
    @CsvSource({"add", "search", "speakers", "speaker", "article", "copies", "stats", "export", "import"})
    void everyCommandsHelpHasAnExample(String command) {
        assertThat(Hearsay.run(screen(""), "help", command)).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8))
                .containsPattern("(?m)^  .*hearsay " + command + "\\b")
                .contains("Usage: hearsay " + command)
                .contains("--ledger=FILE");
    }

    /// Each run begins with empty streams.
    private int run(String input, String... arguments) {
        out.reset();
        err.reset();
        boolean named = java.util.List.of(arguments).contains("--ledger") || arguments[0].equals("read");
        String[] all = arguments;
        if (!named) {
            all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
            all[arguments.length] = "--ledger";
            all[arguments.length + 1] = path("hearsay.db");
        }
        return Hearsay.run(screen(input), all);
    }

    private Screen screen(String input) {
        return new Screen(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                out,
                new PrintStream(err, true, UTF_8),
                false,
                false,
                80,
                true);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
