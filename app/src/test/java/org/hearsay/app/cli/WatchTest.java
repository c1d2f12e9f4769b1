package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.app.fetch.Site;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.sqlite.SqliteLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `hearsay add --watch` in a process of its own.
class WatchTest {

    private static final int SIGTERM = 128 + 15;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void asksAgainUntilItIsTold() throws Exception {
        AtomicInteger polls = new AtomicInteger();
        try (Site site = new Site().with("/feed", exchange -> {
            // Each poll finds one entry more.
            StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>The Courier</title>");
            for (int i = 0; i <= polls.get(); i++) {
                feed.append(
                        "<item><content:encoded>&lt;p&gt;The dam lost %d bolts, Mayor Ana Ruiz said on Monday.&lt;/p&gt;</content:encoded></item>"
                                .formatted(i));
            }
            polls.incrementAndGet();
            Site.send(exchange, 200, feed.append("</channel></rss>").toString());
        })) {
            Path ledger = folder.resolve("hearsay.db");
            Path said = folder.resolve("said.txt");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Hearsay.class.getName(),
                            "add",
                            site.address("/feed"),
                            "--watch=1s",
                            "--allow-private",
                            "--ledger",
                            ledger.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(said.toFile())
                    .start();
            Instant late = Instant.now().plus(Duration.ofSeconds(60));
            while (polls.get() < 3 && process.isAlive() && Instant.now().isBefore(late)) {
                Thread.sleep(20);
            }
            process.destroy();
            assertThat(process.waitFor()).as(Files.readString(said)).isEqualTo(SIGTERM);
            assertThat(polls.get()).isGreaterThanOrEqualTo(3);
            assertThat(Files.readString(said))
                    .contains("hearsay: 1 article added, in ", "hearsay: 1 article added, 1 known already, in ")
                    .endsWith("hearsay: interrupted; the same command goes on from here\n");
            try (Ledger added = SqliteLedger.open(ledger)) {
                assertThat(added.stats().articles()).isBetween(2L, (long) polls.get());
            }
            assertThat(site.asked().stream().filter("/robots.txt"::equals)).hasSize(1);
        }
    }
}
