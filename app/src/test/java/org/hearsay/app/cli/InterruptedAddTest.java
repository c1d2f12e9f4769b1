package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.sqlite.SqliteLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `hearsay add` in a process of its own, killed at seeded moments; the same command then goes on.
class InterruptedAddTest {

    private static final int ARTICLES = 240;
    private static final int KILLS = 4;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void goesOnToTheSameExport() throws Exception {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(
                    articles.resolve(i + ".txt"),
                    "The bridge over the Orrin lost %d bolts last year, Mayor Ana Ruiz said on Monday. ".formatted(i)
                            + "\"We tested every one,\" she told reporters. Engineers say that it is safe.\n");
        }
        Path ledger = folder.resolve("hearsay.db");
        Random random = new Random(20310514);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = add(articles, ledger);
            // Once there is a ledger, reading has begun or is about to.
            while (process.isAlive() && !Files.exists(ledger)) {
                Thread.sleep(5);
            }
            if (!process.waitFor(100 + random.nextInt(1_500), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            }
        }
        assertThat(killed).isPositive();
        assertThat(add(articles, ledger).waitFor()).isZero();
        Path uninterrupted = folder.resolve("uninterrupted.db");
        assertThat(add(articles, uninterrupted).waitFor()).isZero();
        assertThat(export(ledger).lines()).hasSize(ARTICLES);
        assertThat(export(ledger)).isEqualTo(export(uninterrupted));
    }

    /// Told to end, as Ctrl-C does, it finishes what is at hand, says how to go on, and ends with the code of the
    /// signal.
    @Test
    void endsInGoodOrder() throws Exception {
        Path news = folder.resolve("news.jsonl");
        Files.write(
                news,
                IntStream.range(0, 2_000)
                        .mapToObj(i -> "{\"text\": \"The bridge lost %d bolts, Mayor Ana Ruiz said.\"}".formatted(i))
                        .toList());
        Path ledger = folder.resolve("ended.db");
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = command(news, ledger).redirectError(said.toFile());
        // A test may run where SIGINT is ignored, which children inherit.
        builder.command().addAll(0, List.of("env", "--default-signal=INT"));
        Process process = builder.start();
        while (process.isAlive() && !Files.exists(ledger)) {
            Thread.sleep(5);
        }
        Thread.sleep(1_500);
        assumeTrue(process.isAlive(), "env knows no --default-signal, or all was added already");
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(Files.readString(said))
                .contains(" added")
                .contains("hearsay: interrupted; the same command goes on from here")
                .doesNotContain("mistake");
        try (Ledger added = SqliteLedger.open(ledger)) {
            assertThat(added.stats().articles()).isLessThan(2_000);
        }
    }

    private Process add(Path articles, Path ledger) throws IOException {
        return command(articles, ledger)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static ProcessBuilder command(Path articles, Path ledger) {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Hearsay.class.getName(),
                        "add",
                        articles.toString(),
                        "--ledger",
                        ledger.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.command(new ArrayList<>(builder.command()));
        return builder;
    }

    private static String export(Path ledger) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, UTF_8);
        Screen screen = new Screen(new ByteArrayInputStream(new byte[0]), out, print, false, false, 80, false);
        assertThat(Hearsay.run(screen, "export", "--ledger", ledger.toString())).isZero();
        return out.toString(UTF_8);
    }
}
