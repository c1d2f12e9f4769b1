package org.hearsay.bench.ledger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Asks a reading room at a steady rate, whether it has answered or not, and takes the time of each answer from the
/// moment at which it was to be asked: so a stall counts for all who would have come meanwhile.
final class Visitor implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /// @param nanos from the moment at which it was to be asked to the last byte
    /// @param status of HTTP; 0 if there was no answer
    /// @param bytes of the body
    record Answer(String route, long nanos, int status, long bytes) {}

    private final URI room;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LONGEST)
            .build();

    /// @param room its first page
    Visitor(URI room) {
        this.room = room;
    }

    /// The body of one answer.
    String ask(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": HTTP " + answer.statusCode());
        }
        return answer.body();
    }

    /// Asks for one page after the other of an itinerary.
    List<Answer> visit(Itinerary itinerary, int rate, int seconds) throws InterruptedException {
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            long due = begun + i * TimeUnit.SECONDS.toNanos(1) / rate;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            Itinerary.Stop stop = itinerary.next();
            answers.add(client.sendAsync(request(stop.path()), BodyHandlers.ofByteArray())
                    .handle((answer, failure) -> new Answer(
                            stop.route(),
                            System.nanoTime() - due,
                            failure == null ? answer.statusCode() : 0,
                            failure == null ? answer.body().length : 0)));
        }
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(room.resolve(path)).timeout(LONGEST).build();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
