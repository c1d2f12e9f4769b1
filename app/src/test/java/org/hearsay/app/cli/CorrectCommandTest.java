package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Corrections and speakers as a user types them, on records that were read before.
class CorrectCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String bridge = "";

    @BeforeEach
    void addArticles() throws IOException {
        Path records = folder.resolve("records.jsonl");
        Files.writeString(
                records,
                Speaking.line("Bridge", "Ana Ruiz", "person", "the bridge is safe")
                        + Speaking.line("Dam", "A. Ruiz", "person", "the dam is safe")
                        + Speaking.line("Mill", "Eva Lund", "person", "the mill is closed"));
        run("import", records.toString());
        run("search", "bridge", "--json");
        Matcher id = Pattern.compile("sha256:([0-9a-f]{12})").matcher(out());
        assertThat(id.find()).isTrue();
        bridge = id.group(1);
    }

    @Test
    void aSpeakerIsShownWithAllNames() {
        assertThat(run("speaker", "ruiz")).isEqualTo(ExitCode.OK);
        assertThat(out())
                .contains("● Ana Ruiz  person · 2 statements in 2 articles of 1 outlet")
                .contains("1  A. Ruiz")
                .contains("the bridge is safe")
                .contains("the dam is safe");
        assertThat(run("speaker", "ruiz", "--json")).isEqualTo(ExitCode.OK);
        assertThat(out())
                .contains("\"variants\" : [ {")
                .contains("\"one\" : true")
                .contains("\"hits\" : [ {");
        assertThat(run("speaker", "Nobody")).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(err()).isEqualTo("hearsay: no such speaker\n");
    }

    @Test
    void severalAreListedToChooseFrom() {
        run("correct", "split", "A. Ruiz", "--by", "Lee", "--why", "his sister");
        assertThat(run("speaker", "ruiz")).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(err()).contains("several are called so; name one by its id: hearsay speaker n");
        String first = out().substring(0, 11);
        assertThat(out()).matches("(?s)n[0-9a-f]{10}  ● .*\nn[0-9a-f]{10}  ● .*");
        assertThat(run("speaker", first)).isEqualTo(ExitCode.OK);
        assertThat(run("speaker", "Ana Ruiz")).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("the bridge is safe").doesNotContain("the dam is safe");
        assertThat(run("speaker", "ruiz", "--json")).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(out()).startsWith("{\n  \"candidates\" : [ {");
    }

    @Test
    void speakersArePutTogether() {
        assertThat(run("correct", "merge", "Ana Ruiz", "Eva Lund", "--by", "Lee", "--why", "married"))
                .isEqualTo(ExitCode.OK);
        assertThat(err()).startsWith("hearsay: corrected; to take it back: hearsay correct undo c");
        assertThat(run("speaker", "Lund")).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("3 statements").contains("the mill is closed");
    }

    @Test
    void aStatementIsFixedListedAndUndone() {
        assertThat(run(
                        "correct",
                        "statement",
                        bridge,
                        "s1",
                        "--speaker",
                        "Eva Lund",
                        "--act",
                        "promise",
                        "--content",
                        "bridge is",
                        "--by",
                        "Lee",
                        "--why",
                        "by ear"))
                .isEqualTo(ExitCode.OK);
        Matcher id = Pattern.compile("c[0-9a-f]{32}").matcher(err());
        assertThat(id.find()).isTrue();
        run("search", "bridge");
        assertThat(out()).contains("Eva Lund").contains("promise").contains("corrected");
        run("article", bridge);
        assertThat(out()).contains("Eva Lund").contains("by Lee: by ear");
        run("article", bridge, "--as-read");
        assertThat(out()).contains("Ana Ruiz").doesNotContain("by ear");
        assertThat(run("correct", "list", "--article", bridge)).isEqualTo(ExitCode.OK);
        assertThat(out())
                .contains("statement “the bridge is safe”: speaker Eva Lund (person), promise, content “bridge is”");
        assertThat(run("correct", "undo", id.group().substring(0, 8), "--by", "Lee", "--why", "no"))
                .isEqualTo(ExitCode.OK);
        run("correct", "list");
        assertThat(out()).contains("undone").contains("takes back " + id.group());
        run("correct", "list", "--json");
        assertThat(out()).contains("\"undone\" : true").contains("\"unfound\" : false");
        run("search", "bridge");
        assertThat(out()).contains("Ana Ruiz").doesNotContain("corrected");
    }

    @Test
    void aStatementIsRejectedAndAnotherAdded() {
        assertThat(run("correct", "reject", bridge, "s1", "--by", "Lee", "--why", "none"))
                .isEqualTo(ExitCode.OK);
        assertThat(run("search", "bridge", "safe")).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(run(
                        "correct",
                        "add",
                        bridge,
                        "--content",
                        "bridge is safe",
                        "--kind",
                        "hearsay",
                        "--by",
                        "Lee",
                        "--why",
                        "missed"))
                .isEqualTo(ExitCode.OK);
        run("search", "bridge");
        assertThat(out()).contains("Nobody named").contains("bridge is safe");
    }

    @Test
    void anExportImportedElsewhereIsTheSame() throws IOException {
        run("correct", "statement", bridge, "s1", "--speaker", "Eva Lund", "--by", "Lee", "--why", "by ear");
        run("correct", "merge", "Ana Ruiz", "Eva Lund", "--by", "Lee", "--why", "married");
        run("export");
        Path export = Files.writeString(folder.resolve("export.jsonl"), out());
        assertThat(Files.readString(export).lines()).hasSize(5);
        assertThat(runWith("other.db", "import", export.toString())).isEqualTo(ExitCode.OK);
        assertThat(err()).contains("3 articles added, 2 corrections");
        runWith("other.db", "export");
        assertThat(out()).isEqualTo(Files.readString(export));
        runWith("other.db", "import", export.toString());
        assertThat(err()).contains("0 articles added, 3 known already, in");
        runWith("other.db", "export", "--format", "csv");
        assertThat(out()).contains("Eva Lund");
        run("correct", "list", "--jsonl");
        assertThat(Files.readString(export)).endsWith(out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | correct | a command is missing",
                "2 | correct merge Ana_Ruiz Eva_Lund --by Lee | Missing required option: '--why=WORDS'",
                "2 | correct merge Ana_Ruiz Lund --by Lee --why x | no speaker is written 'Lund'; there is 'Eva Lund'",
                "2 | correct split Nobody --by Lee --why x | no speaker is written 'Nobody'",
                "2 | correct split Ana_Ruiz --by Lee --why _ | --by and --why need a word each",
                "1 | correct reject ffff s1 --by Lee --why x | ffff: no such article in the ledger",
                "1 | correct reject BRIDGE s9 --by Lee --why x | s9: no such statement in this article",
                "2 | correct statement BRIDGE s1 --by Lee --why x | say what to fix, as with --speaker or --act",
                "2 | correct statement BRIDGE s1 --cue cried --by Lee --why x | --cue: the article has no words 'cried'",
                "2 | correct add BRIDGE --content a --speaker X --by Lee --why x | --content: these words stand",
                "2 | correct add BRIDGE --speaker X --by Lee --why x | --content is missing",
                "2 | correct add BRIDGE --content safe --by Lee --why x | say who said it",
                "1 | correct undo cff --by Lee --why x | cff: no such correction",
                "1 | correct list | no correction",
            })
    void saysWhatIsWrong(int code, String typed, String message) {
        List<String> arguments = new ArrayList<>();
        for (String word : typed.split(" ")) {
            arguments.add(word.equals("BRIDGE") ? bridge : word.replace('_', ' '));
        }
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(code);
        assertThat(err()).contains(message);
        assertThat(err().lines().filter(line -> line.startsWith("hearsay: "))).hasSize(1);
    }

    private int run(String... arguments) {
        return runWith("hearsay.db", arguments);
    }

    private int runWith(String ledger, String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(arguments));
        if (all.size() > 1 || !all.getFirst().equals("correct")) {
            all.addAll(List.of("--ledger", folder.resolve(ledger).toString()));
        }
        Screen screen = new Screen(
                new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true, UTF_8), false, false, 100, true);
        return Hearsay.run(screen, all.toArray(String[]::new));
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
