package org.hearsay.app.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.app.fetch.Fetched.Document;
import org.hearsay.app.fetch.Fetched.Refusal;
import org.hearsay.app.fetch.Fetched.Unchanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private final Site site = new Site();
    private final Fetcher fetcher = new Fetcher(FetchRules.DEFAULT.withPrivate());

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(site.address(path), Validators.NONE);
    }

    private static String refusal(Fetched fetched) {
        return fetched instanceof Refusal refusal ? refusal.what() : "none: " + fetched;
    }

    @Test
    void fetchesAPageAndAsksNextTimeWhetherItChanged() {
        site.with("/dam", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).startsWith("Hearsay/");
            if (known) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Site.send(exchange, 200, "The dam.");
            }
        });
        Fetched first = fetch("/dam");
        assertThat(first).isInstanceOfSatisfying(Document.class, document -> {
            assertThat(new String(document.body(), UTF_8)).isEqualTo("The dam.");
            assertThat(document.contentType()).isEqualTo("text/html; charset=utf-8");
            assertThat(fetcher.fetch(site.address("/dam"), document.validators()))
                    .isEqualTo(new Unchanged());
        });
        assertThat(site.asked()).containsExactly("/robots.txt", "/dam", "/dam");
    }

    @Test
    void followsRedirectsButNotForEver() {
        site.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Location", "/b?x=1");
            exchange.sendResponseHeaders(301, -1);
        });
        site.with("/b?x=1", "text/plain", "B");
        site.with("/round", exchange -> {
            exchange.getResponseHeaders().set("Location", "/round");
            exchange.sendResponseHeaders(302, -1);
        });
        site.with("/out", exchange -> {
            exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
            exchange.sendResponseHeaders(302, -1);
        });
        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Document.class,
                        document -> assertThat(document.address()).hasPath("/b").hasQuery("x=1"));
        assertThat(refusal(fetch("/round"))).isEqualTo("over 5 redirects");
        assertThat(refusal(fetch("/out"))).startsWith("not http or https: file:");
    }

    @Test
    void keepsOutOfThePrivateNetworkAlsoByName() {
        try (Fetcher guarded = new Fetcher(FetchRules.DEFAULT)) {
            for (String host :
                    List.of("127.0.0.1", "localhost", "[::1]", "2130706433", "[::ffff:127.0.0.1]", "0.0.0.0")) {
                String address = site.address("/dam").replace("127.0.0.1", host);
                assertThat(refusal(guarded.fetch(address, Validators.NONE)))
                        .as(host)
                        .matches(what -> what.contains("is not of the public network")
                                // Written so that the JDK takes it for no host at all.
                                || what.startsWith("no name of a site"));
            }
        }
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void aRedirectIntoThePrivateNetworkIsNotFollowed() {
        // To this fetcher 127.0.0.1 is public, and 127.0.0.2, which is this machine too, is not.
        try (Fetcher guarded = new Fetcher(
                FetchRules.DEFAULT.withPrivate(),
                address -> address.getHostAddress().equals("127.0.0.1") ? Optional.empty() : Optional.of("inside"))) {
            String inside = site.address("/secret").replace("127.0.0.1", "127.0.0.2");
            site.with("/out", exchange -> {
                exchange.getResponseHeaders().set("Location", inside);
                exchange.sendResponseHeaders(302, -1);
            });
            assertThat(refusal(guarded.fetch(site.address("/out"), Validators.NONE)))
                    .isEqualTo("127.0.0.2 is not of the public network (127.0.0.2: inside)");
            assertThat(site.asked()).containsExactly("/robots.txt", "/out");
        }
    }

    @Test
    void aPinnedNameResolvesToItsPinsAlone() throws Exception {
        InetAddress good = InetAddress.getByAddress(new byte[] {127, 0, 0, 9});
        Pins.pin("Pinned.Example", List.of(good));
        try {
            assertThat(InetAddress.getAllByName("pinned.example"))
                    .extracting(InetAddress::getHostAddress)
                    .containsExactly("127.0.0.9");
        } finally {
            Pins.unpin("pinned.example");
        }
        assertThat(Pins.of("pinned.example")).isNull();
    }

    @Test
    void everySpecialBlockHoldsItsExample() throws Exception {
        Path table =
                Path.of(FetcherTest.class.getResource("special-addresses.tsv").toURI());
        assertThat(Files.readAllLines(table).stream().filter(line -> !line.startsWith("#")))
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> {
                    String[] row = line.split("\t");
                    assertThat(PublicAddresses.specialPurpose(InetAddress.ofLiteral(row[2])))
                            .as(line)
                            .contains(row[1]);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "9.255.255.255", "11.0.0.0", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
    void publicAddressesArePublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.specialPurpose(InetAddress.ofLiteral(address)))
                .isEmpty();
    }

    @Test
    void robotsAreHonoured() {
        site.with(
                "/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n\nUser-agent: Hearsay\nDisallow: /private\n");
        site.with("/dam", "text/plain", "The dam.").with("/private/dam", "text/plain", "No.");
        assertThat(fetch("/dam")).isInstanceOf(Document.class);
        assertThat(refusal(fetch("/private/dam"))).startsWith("its site's robots.txt forbids");
        assertThat(site.asked()).containsExactly("/robots.txt", "/dam");
    }

    @Test
    void aSiteWhoseRobotsFileFailsIsLeftAlone() {
        site.with("/robots.txt", exchange -> Site.send(exchange, 503, ""));
        site.with("/dam", "text/plain", "The dam.");
        assertThat(refusal(fetch("/dam"))).startsWith("its site's robots.txt cannot be had");
    }

    @Test
    void aNameThatLeadsNowhereIsSaid() {
        try (Fetcher guarded = new Fetcher(FetchRules.DEFAULT)) {
            assertThat(refusal(guarded.fetch("http://nowhere.invalid/", Validators.NONE)))
                    .isEqualTo("no site of the name nowhere.invalid");
        }
    }

    @Test
    void asksAgainAfterAPassingFailure() {
        AtomicInteger times = new AtomicInteger();
        site.with("/busy", exchange -> {
            if (times.incrementAndGet() < 3) {
                exchange.getResponseHeaders().set("Retry-After", "0");
                Site.send(exchange, 503, "");
            } else {
                Site.send(exchange, 200, "At last.");
            }
        });
        site.with("/later", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            Site.send(exchange, 429, "");
        });
        assertThat(fetch("/busy")).isInstanceOf(Document.class);
        assertThat(fetch("/later"))
                .isEqualTo(new Refusal("HTTP 429, it asks to wait for 3,600 s", "run the same command later", true));
        assertThat(refusal(fetch("/gone"))).isEqualTo("HTTP 404");
        assertThat(site.asked().stream().filter("/gone"::equals)).hasSize(1);
    }

    @Test
    void limitsOfSizeAndTime() {
        site.with("/large", "text/plain", "x".repeat(200_000));
        site.with("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(3_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        FetchRules strict =
                new FetchRules(true, "Hearsay/0.1 (test)", 100_000, Duration.ofMillis(400), Duration.ZERO, List.of());
        try (Fetcher small = new Fetcher(strict)) {
            assertThat(refusal(small.fetch(site.address("/large"), Validators.NONE)))
                    .isEqualTo("over 100,000 bytes");
            assertThat(refusal(small.fetch(site.address("/slow"), Validators.NONE)))
                    .contains("no whole answer within");
        }
    }

    @Test
    void stoppingEndsAllWaiting() {
        site.with("/busy", exchange -> Site.send(exchange, 503, ""));
        Fetcher slow = new Fetcher(new FetchRules(
                true,
                "Hearsay/0.1 (test)",
                1_000,
                Duration.ofSeconds(5),
                Duration.ofHours(1),
                List.of(Duration.ofHours(1))));
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            slow.stop();
        });
        assertThat(refusal(slow.fetch(site.address("/busy"), Validators.NONE))).isEqualTo("stopped");
        slow.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org/x, not http or https",
        "http:///x, no name of a site",
        "https://me:secret@example.org/, a name or password",
        "http://exa mple.org/, no "
    })
    void whatIsNoAddressIsRefused(String address, String what) {
        assertThat(refusal(fetcher.fetch(address, Validators.NONE))).startsWith(what);
    }

    @ParameterizedTest
    @CsvSource({"120, 120", "' 0 ', 0", "'Wed, 21 Oct 2015 07:28:30 GMT', 30", "'Wed, 21 Oct 2015 07:00:00 GMT', 0"})
    void timesToWait(String value, long seconds) {
        assertThat(RetryAfter.parse(value, Instant.parse("2015-10-21T07:28:00Z")))
                .contains(Duration.ofSeconds(seconds));
        assertThat(RetryAfter.parse("soon", Instant.EPOCH)).isEqualTo(Optional.empty());
    }

    @Test
    void notesAreReadBackAndDamageIsForgotten(@TempDir Path folder) throws Exception {
        Path ledger = folder.resolve("hearsay.db");
        FeedNotes notes = FeedNotes.beside(ledger);
        notes.put("https://x.example/feed", new Validators("\"7\"", null), List.of("https://x.example/1"));
        notes.save();
        FeedNotes again = FeedNotes.beside(ledger);
        assertThat(again.validators("https://x.example/feed")).isEqualTo(new Validators("\"7\"", null));
        assertThat(again.read("https://x.example/feed")).containsExactly("https://x.example/1");
        assertThat(again.validators("https://y.example/")).isEqualTo(Validators.NONE);
        Files.writeString(folder.resolve("hearsay.db.feeds.json"), "{\"https://x");
        assertThat(FeedNotes.beside(ledger).validators("https://x.example/feed"))
                .isEqualTo(Validators.NONE);
    }
}
