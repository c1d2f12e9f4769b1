package org.hearsay.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.hearsay.app.Written;
import org.hearsay.app.fetch.FetchRules;
import org.hearsay.app.fetch.Fetcher;
import org.hearsay.app.web.intake.Fetching;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The server gets pages only if it is allowed to, only for those who show the token, and none of its own network.
class FetchingTest {

    private static final String PAGE = "<html><head><title>Gates | The Post</title></head><body><article><h1>Gates</h1>"
            + "<p>The gates will open, Ilse Maran said on Monday, and nobody doubted it at all in the whole of the town."
            + "</p></article></body></html>";

    private final HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    FetchingTest() throws IOException {
        site.createContext("/", exchange -> {
            boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
            byte[] body = PAGE.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(robots ? 404 : 200, robots ? -1 : body.length);
            if (!robots) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + site.getAddress().getPort() + "/gates";
    }

    private static Room room(@Nullable Fetching fetching) throws IOException {
        return new Room(article -> Written.in(article).record(), fetching);
    }

    private static String bearer() {
        return "Bearer " + Room.TOKEN;
    }

    @Test
    void aPageIsReadAndKeptByItsAddress() throws IOException {
        try (Room room = room(new Fetching(new Fetcher(FetchRules.DEFAULT.withPrivate())))) {
            assertThat(room.page("/read").select("input[name=address]")).isEmpty();
            assertThat(room.post("/api/v1/read", address(), "Content-Type", "text/uri-list")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(room.form("/read", Map.of("address", address())).statusCode())
                    .isEqualTo(401);
            assertThat(room.post(
                                    "/api/v1/read",
                                    address() + "\r\n",
                                    "Content-Type",
                                    "text/uri-list",
                                    "Authorization",
                                    bearer())
                            .body())
                    .contains("The gates will open")
                    .contains("\"url\": \"" + address() + "\"");
            room.signIn();
            assertThat(room.page("/read").select("input[name=address]")).hasSize(1);
            String key = room.formKey();
            assertThat(room.form("/read", Map.of("address", address(), "key", key))
                            .body())
                    .contains("The gates will open")
                    .contains("name=\"address\" value=\"" + address() + "\"");
            assertThat(room.form("/articles", Map.of("address", address(), "key", key))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(room.ledger.stats().articles()).isEqualTo(1);
        }
    }

    @Test
    void nothingIsFetchedUnlessItIsAllowed() throws IOException {
        try (Room room = room(null)) {
            var answer =
                    room.post("/api/v1/read", address(), "Content-Type", "text/uri-list", "Authorization", bearer());
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("--allow-fetch");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost:8080/metrics",
                "http://[::1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://2130706433/",
                "file:///etc/passwd",
                "ftp://example.org/",
                "gopher://example.org/",
                "javascript:alert(1)",
                "https://user:secret@example.org/",
                "not an address",
                ""
            })
    void nothingOfOnesOwnNetworkIsEverFetched(String address) throws IOException {
        try (Room room = room(Fetching.ofPublic())) {
            var answer = room.post("/api/v1/read", address, "Content-Type", "text/uri-list", "Authorization", bearer());
            assertThat(answer.statusCode()).as(answer.body()).isIn(422, 502);
            assertThat(answer.body()).doesNotContain("gates").doesNotContain("root:");
        }
    }
}
