package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may ask for what.
class GuardTest {

    private final Room room = Room.ofSilence();

    GuardTest() throws IOException {}

    @AfterEach
    void close() {
        room.close();
        assertThat(room.mistakes).isEmpty();
    }

    private String ask(String path, String host) throws IOException {
        return room.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void everyAnswerCarriesAPolicyWithoutInlineScripts() {
        for (String path : new String[] {"/", "/nothing", "/api/v1/stats", "/assets/room.css", "/healthz"}) {
            HttpResponse<String> response = room.get(path);
            String policy =
                    response.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy).as(path).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
            assertThat(policy).doesNotContain("unsafe");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example", ""})
    void answersToNoOtherSitesName(String host) throws IOException {
        assertThat(ask("/", host)).matches("(?s)HTTP/1.1 (421|400) .*").doesNotContain("Who said what");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST:9", "127.0.0.1:80", "[::1]:8080", "192.168.1.5", "desk.example.org"})
    void answersToItsOwnNames(String host) throws IOException {
        assertThat(ask("/", host)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void writingNeedsTheToken() {
        assertThat(room.post("/api/v1/articles", "Bo said no.").statusCode()).isEqualTo(401);
        assertThat(room.post("/api/v1/articles", "Bo said no.", "Authorization", "Bearer wrong-token-of-some-length")
                        .statusCode())
                .isEqualTo(401);
        assertThat(room.post("/api/v1/articles", "Bo said no.", "Authorization", "Bearer " + Room.TOKEN)
                        .statusCode())
                .isEqualTo(201);
        assertThat(room.form("/examples", Map.of()).statusCode()).isEqualTo(401);
        assertThat(room.form("/sign-in", Map.of("token", "wrong")).statusCode()).isEqualTo(403);
        assertThat(room.get("/enter?token=wrong").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void aSessionAloneWritesNothing() {
        room.signIn();
        assertThat(room.form("/examples", Map.of("key", "guess")).statusCode()).isEqualTo(403);
        assertThat(room.form("/examples", Map.of()).statusCode()).isEqualTo(403);
        assertThat(room.post("/api/v1/articles", "Bo said no.").statusCode()).isEqualTo(401);
        assertThat(room.ledger.stats().articles()).isZero();
    }

    @Test
    void theSessionIsOutOfReachOfScriptsAndOtherSites() {
        HttpResponse<String> response = room.get("/enter?token=" + Room.TOKEN);
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/");
        assertThat(response.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain(Room.TOKEN);
    }

    @Test
    void aForgedSessionIsNone() {
        HttpResponse<String> page = room.get("/", "Cookie", "hearsay-0=abc." + "0".repeat(64));
        assertThat(page.body()).contains("Sign in to write").doesNotContain("name=\"key\"");
    }

    @Test
    void anotherSitesFormIsIgnored() {
        room.signIn();
        Map<String, String> fields = Map.of("key", room.formKey());
        assertThat(room.form("/examples", fields, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(room.form("/examples", fields, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(room.form("/examples", fields, "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
        assertThat(room.form("/read", Map.of("text", "Bo said no."), "Origin", "null")
                        .statusCode())
                .isEqualTo(403);
        assertThat(room.form("/examples", fields, "Origin", room.address(), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../../etc/passwd",
                "/assets/..%2f..%2fpom.xml",
                "/assets/%2e%2e/%2e%2e/room.css",
                "/assets//etc/passwd",
                "/assets/lights/../../x.css",
                "/assets/lights/99999999999.css",
                "/assets/lights/-1.css",
                "/assets/package-info.class",
                "/assets/room.css%00.txt",
                "/webjars/htmx.org/2.0.10/package.json",
                "/META-INF/MANIFEST.MF",
                "/article/..%2f..%2fetc%2fpasswd",
                "/plots/..%2fkinds.csv"
            })
    void noAddressLeadsToAnyOtherFile(String path) throws IOException {
        assertThat(ask(path, "localhost")).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("root:", "<project");
    }

    @Test
    void noValueBecomesAHeader() throws IOException {
        for (String path : new String[] {
            "/search?q=a%0d%0aX-Evil:%20yes",
            "/plots/kinds.csv%0d%0aX-Evil:%20yes",
            "/article/abcd%0d%0aX-Evil:%20yes",
            "/speaker?name=%0d%0aX-Evil:%20yes"
        }) {
            String head = ask(path, "localhost").split("\r\n\r\n", 2)[0];
            assertThat(head).as(path).doesNotContain("\nX-Evil");
        }
        assertThat(ask("/", "localhost\r\nX-Forwarded-Host: evil.example")).startsWith("HTTP/1.1 200");
    }

    @Test
    void whatIsTooLargeIsNotTaken() {
        String large = "word ".repeat(500_000);
        assertThat(room.post("/api/v1/read", large).statusCode()).isEqualTo(413);
        assertThat(room.form("/read", Map.of("text", large)).statusCode()).isIn(413, 400);
        assertThat(room.get("/search?q=" + "a".repeat(600)).statusCode()).isEqualTo(400);
        assertThat(room.get("/search?q=" + "a".repeat(20_000)).statusCode()).isIn(414, 431);
    }

    @Test
    void whoSendsArticleAfterArticleHasToWait() {
        int last = 0;
        for (int i = 0; i < 40 && last != 429; i++) {
            last = room.post("/api/v1/read", "Bo said no.").statusCode();
        }
        assertThat(last).isEqualTo(429);
        HttpResponse<String> refused = room.post("/api/v1/read", "Bo said no.");
        assertThat(refused.headers().firstValue("Retry-After")).contains("5");
        assertThat(room.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void methodsThatNothingAnswersToAreRefused() throws IOException {
        assertThat(room.raw("DELETE /search HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
        assertThat(room.raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 40[45].*");
    }
}
