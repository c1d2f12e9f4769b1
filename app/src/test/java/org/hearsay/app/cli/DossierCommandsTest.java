package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The questions that set things side by side, as a user types them, with the real reader behind.
class DossierCommandsTest {

    private static final String MONDAY =
            "Some 1,200 villagers were moved from the Orrin valley, the interior ministry said "
                    + "on Monday. Water Minister Ilse Maran promised to open the gates of the Orrin dam by the end of June. "
                    + "The River Watch League (RWL) called the plan <b>late</b>.\n";
    private static final String TUESDAY =
            "About 3,900 villagers were moved from the Orrin valley, the aid group Far Shore " + "said on Monday.\n";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeArticles() throws IOException {
        Files.writeString(folder.resolve("monday.txt"), MONDAY);
        Files.writeString(folder.resolve("tuesday.txt"), TUESDAY);
    }

    @Test
    void setsTwoFiguresSideBySide() {
        assertThat(run("disputes")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8))
                .startsWith("figure  ")
                .contains("│ A The interior ministry")
                .contains("1,200 villagers were moved from the Orrin valley")
                .contains("│ B ")
                .contains("About 3,900 villagers were moved from the Orrin valley")
                .contains("why  “1,200 villagers” and “3,900 villagers” for the same");
        assertThat(run("disputes", "--kind", "date")).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(err.toString(UTF_8)).contains("no dispute found");
        assertThat(run("disputes", "--json")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8))
                .contains("\"schema\" : \"hearsay.dossier/1\"")
                .contains("\"kind\" : \"figure\"")
                .contains("\"unit\" : \"s1\"");
    }

    @Test
    void tellsWhatIsPromisedAndWhen() {
        assertThat(run("commitments", "--today", "2031-05-20")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8))
                .contains("promise  Ilse Maran")
                .contains("open")
                .contains("→ 2031-06-30");
        assertThat(run("commitments", "--today", "2031-05-20", "--overdue")).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(run("commitments", "--today", "2031-07-20", "--overdue", "--json"))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("\"status\" : \"due\"").contains("\"due\" : \"2031-06-30\"");
        assertThat(run("timeline")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("2031-06");
    }

    @Test
    void groupsNamesAndCounts() {
        assertThat(run("matters")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("matter  ").contains("shares ");
        assertThat(run("names", "RWL")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("name  River Watch League").contains("why  River Watch League (RWL)");
        assertThat(run("names", "zebra")).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(run("corroborate", "ffff#s1")).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(err.toString(UTF_8)).contains("ffff#s1: no such statement, or several whose ids begin so");
    }

    @Test
    void briefsOnAMatter() {
        assertThat(run("brief", "villagers")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8))
                .startsWith("# ")
                .contains("## Disputed")
                .contains("[^1]: The Post, 14 May 2031, sha256:");
        assertThat(run("brief", "villagers", "--html")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8))
                .startsWith("<!doctype html>")
                .contains("<a href=\"#s1\">[1]</a>")
                .contains("<li id=\"s1\">");
        assertThat(run("brief", "zebra")).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(err.toString(UTF_8)).contains("zebra: no such matter; 'hearsay matters' lists them");
    }

    @Test
    void asksALedgerToo() {
        String ledger = folder.resolve("hearsay.db").toString();
        assertThat(plain(
                        "add",
                        folder.toString(),
                        "--ledger",
                        ledger,
                        "--outlet",
                        "The Post",
                        "--published",
                        "2031-05-14"))
                .isEqualTo(ExitCode.OK);
        assertThat(plain("disputes", "--ledger", ledger, "--since", "2031-05-01"))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).startsWith("figure  ");
        assertThat(plain("disputes", "--ledger", ledger, "--since", "2031-05-15"))
                .isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(plain("disputes", "--ledger", ledger, "--place", "Orrin", "--speaker", "Nobody"))
                .isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(plain("disputes", "--kind", "weather")).isEqualTo(ExitCode.USAGE);
    }

    /// With the two articles.
    private int run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 7);
        String[] from = {
            "--from", path("monday.txt"), path("tuesday.txt"), "--outlet", "The Post", "--published", "2031-05-14"
        };
        System.arraycopy(from, 0, all, arguments.length, from.length);
        return plain(all);
    }

    private int plain(String... arguments) {
        out.reset();
        err.reset();
        Screen screen = new Screen(
                new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true, UTF_8), false, false, 80, true);
        return Hearsay.run(screen, arguments);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
