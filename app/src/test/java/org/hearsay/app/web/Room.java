package org.hearsay.app.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.app.web.guard.Token;
import org.hearsay.app.web.intake.Fetching;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.MemoryLedger;
import org.hearsay.ledger.Reading;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// A reading room on a port of its own over a ledger in memory, and a client to it.
final class Room implements AutoCloseable {

    static final String TOKEN = "0123456789abcdef-token";

    final Ledger ledger = new MemoryLedger();
    final List<Throwable> mistakes = new CopyOnWriteArrayList<>();
    final ReadingRoom room;
    private final HttpClient client = HttpClient.newHttpClient();
    private String cookie = "";

    Room(Function<Article, Record> reader) throws IOException {
        this(reader, null);
    }

    /// @param fetching `null` for one that fetches nothing
    Room(Function<Article, Record> reader, @Nullable Fetching fetching) throws IOException {
        this.room = ReadingRoom.open(
                new Settings("127.0.0.1", 0, Set.of("desk.example.org"), Token.of(TOKEN), fetching),
                ledger,
                reader,
                mistakes::add);
    }

    /// One whose texts say nothing.
    static Room ofSilence() throws IOException {
        return new Room(article -> org.hearsay.app.Written.in(article).record());
    }

    String add(Record record) {
        ledger.add(List.of(new Reading(record, Instant.EPOCH)));
        assertThat(room.settle(Duration.ofSeconds(20))).isTrue();
        return record.article().id().substring("sha256:".length());
    }

    String address() {
        String address = room.address().toString();
        return address.substring(0, address.length() - 1);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> form(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    Document page(String path) {
        return Jsoup.parse(get(path).body(), address() + path);
    }

    /// Shows the token, as a browser does that opens the printed address; later requests bring the session along.
    void signIn() {
        HttpResponse<String> response = get("/enter?token=" + TOKEN);
        cookie = response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    String formKey() {
        return page("/").select("input[name=key]").attr("value");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// What comes back for bytes that no client library would send.
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", room.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    @Override
    public void close() {
        client.close();
        room.close();
        ledger.close();
    }
}
