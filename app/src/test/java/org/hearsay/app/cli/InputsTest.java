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
import java.util.zip.GZIPOutputStream;
import org.hearsay.app.fetch.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Inputs of many articles and addresses, as a user types them, with the real reader behind.
class InputsTest {

    private static final String DAM = "The dam is safe, Minister Ilse Maran said on Monday.";
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Ferry | The Courier</title></head><body><article><h1>Ferry</h1>
            <p>The ferry had sunk in the bay by noon, Mayor Ana Ruiz said on Tuesday at the harbour.</p>
            <p>"Nobody drowned," she told reporters, and analysts say that it was the wind.</p></article></body></html>
            """;

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Screen screen = new Screen(
                new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true, UTF_8), false, false, 80, false);
        return Hearsay.run(screen, arguments);
    }

    private String ledger() {
        return folder.resolve("hearsay.db").toString();
    }

    private Path lines(String name, String... texts) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String text : texts) {
            lines.append("{\"text\": \"").append(text).append("\", \"date\": \"2031-05-14\"}\n");
        }
        Path file = folder.resolve(name);
        try (OutputStream packed = name.endsWith(".gz")
                ? new GZIPOutputStream(Files.newOutputStream(file))
                : Files.newOutputStream(file)) {
            packed.write(lines.toString().getBytes(UTF_8));
        }
        return file;
    }

    @Test
    void aPackedFileOfManyArticles() throws IOException {
        Path news = lines("news.jsonl.gz", DAM, "Analysts say that the wall is cracked.");
        Files.writeString(folder.resolve("bad.jsonl"), "{\"text\": \"cut\n");
        assertThat(run("add", folder.toString(), "--ledger", ledger())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(UTF_8))
                .contains("bad.jsonl: malformed (the JSON ends in the middle); fetch the file again")
                .contains("2 articles added, 1 not read: 1 malformed, in ");
        assertThat(run("add", news.toString(), "--ledger", ledger())).isZero();
        assertThat(err.toString(UTF_8)).startsWith("hearsay: 0 articles added, 2 known already, in ");
        assertThat(run("export", "--ledger", ledger())).isZero();
        assertThat(out.toString(UTF_8)).contains("news.jsonl.gz:1\"").contains("news.jsonl.gz:2\"");
        assertThat(run("read", news.toString(), "--jsonl")).isZero();
        assertThat(out.toString(UTF_8)).hasLineCount(2);
    }

    @Test
    void keysOfJsonMayBeNamed() throws IOException {
        Path file = folder.resolve("news.json");
        Files.writeString(file, "[{\"story\": \"" + DAM + "\", \"paper\": \"The Post\"}]");
        assertThat(run("read", file.toString(), "--json")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(UTF_8))
                .contains("it has story, paper); name the key of the text with --field text=KEY");
        assertThat(run("read", file.toString(), "--json", "--field", "text=story", "--field", "outlet=paper"))
                .isZero();
        assertThat(out.toString(UTF_8)).startsWith("[\n").contains("\"outlet\": \"The Post\"");
    }

    @Test
    void aPageOfTheWeb() {
        try (Site site = new Site().with("/2031/05/14/ferry", "text/html", PAGE)) {
            String address = site.address("/2031/05/14/ferry");
            assertThat(run("add", address, "--ledger", ledger())).isEqualTo(ExitCode.IO);
            assertThat(err.toString(UTF_8)).contains(address + ": not fetched (");
            assertThat(site.asked()).isEmpty();
            assertThat(run("add", address, "--ledger", ledger(), "--allow-private"))
                    .isZero();
            assertThat(err.toString(UTF_8)).startsWith("hearsay: 1 article added, in ");
            assertThat(run("export", "--ledger", ledger())).isZero();
            assertThat(out.toString(UTF_8))
                    .contains("\"origin\":\"" + address + "\",\"url\":\"" + address + "\"")
                    .contains("\"published\":\"2031-05-14\"");
        }
    }

    @Test
    void aFeedIsAskedOnceForWhatItHas() throws IOException {
        String feed = """
                <rss version="2.0"><channel><title>The Courier</title>
                <item><title>Dam</title><link>/dam</link><content:encoded>&lt;p&gt;%s&lt;/p&gt;</content:encoded></item>
                <item><title>Ferry</title><link>/ferry</link><pubDate>Wed, 14 May 2031 08:00:00 GMT</pubDate></item>
                <item><title>Gone</title><link>/gone</link></item>
                </channel></rss>""".formatted(DAM);
        try (Site site = new Site().with("/ferry", "text/html", PAGE).with("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Site.send(exchange, 200, feed);
            }
        })) {
            String address = site.address("/feed");
            assertThat(run("add", address, "--ledger", ledger(), "--allow-private"))
                    .isEqualTo(ExitCode.IO);
            assertThat(err.toString(UTF_8))
                    .contains(site.address("/gone") + ": not fetched (HTTP 404)")
                    .contains("2 articles added, 1 not read: 1 not fetched, in ");
            assertThat(run("add", address, "--ledger", ledger(), "--allow-private"))
                    .isZero();
            assertThat(err.toString(UTF_8)).startsWith("hearsay: 0 articles added, 1 unchanged since last asked, in ");
            assertThat(site.asked().stream().filter("/ferry"::equals)).hasSize(1);
            Path file = folder.resolve("feed.rss");
            Files.writeString(file, feed);
            assertThat(run("read", file.toString(), "--jsonl")).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err.toString(UTF_8))
                    .contains("feed.rss#item 2: a link without a text (/ferry); add the feed by its own address");
            assertThat(site.asked().stream().filter("/ferry"::equals)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "add x --watch 30m             | --watch: give the address of a feed or page to watch",
                "add http://x/ --watch 5s      | --watch: give 1m or more (1s with --allow-private), as others pay for it",
                "add http://x/ --watch often   | 'often' is no length of time; write it as 30s, 15m, 2h or 1d",
                "add x --field words=y         | --field words: give text, title, date, url, outlet,",
                "read x --threads 0            | --threads 0: give 1 or more",
            })
    void wrongUsageIsOneLine(String command, String message) {
        assertThat(run(command.split(" +"))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8).lines()).first().asString().contains(message);
    }

    @Test
    void theLineOfProgress() {
        assertThat(Progress.line(30, 50, 200, 60))
                .isEqualTo("━━━━━━┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄ 25 %  30 articles  0.5/s  3:00 left");
        assertThat(Progress.line(30, 0, 0, 60)).isEqualTo("30 articles  0.5/s");
    }
}
