package org.hearsay.bench.ledger;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.sqlite.SqliteLedger;

/// How fast the reading room answers: a process of `serve` over a generated ledger, asked for all its pages and routes
/// by
/// a client on the same machine, at a given rate whatever it answers (an open loop), so that what waits counts.
public final class WebBench {

    private static final long SEED = 20210726;
    private static final int AT_ONCE = 500;
    private static final int NEVER = -1;
    private static final Pattern COMPARED = Pattern.compile("\"articles\" : ([0-9]+)");

    private WebBench() {}

    /// @param arguments a file for the ledger, made if it is not there; how many articles it holds; requests a second;
    ///     seconds; how many seconds to wait at most until all articles are compared; then the command that starts
    ///     `serve`, without its options
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 6) {
            System.err.println("usage: WebBench FILE ARTICLES RATE SECONDS WARM-UP COMMAND…, e.g."
                    + " bench.db 10000 50 60 30 ./hearsay serve");
            System.exit(2);
        }
        Path file = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        int rate = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        int warmUp = Integer.parseInt(arguments[4]);
        fill(file, articles);
        List<String> command = new ArrayList<>(List.of(arguments).subList(5, arguments.length));
        command.addAll(List.of("--ledger", file.toString(), "--port", "0"));
        Instant begun = Instant.now();
        Process serve = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.PIPE)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = serve.errorReader()) {
            URI room = address(said.readLine());
            Thread.ofVirtual().start(() -> said.lines().forEach(System.err::println));
            try (Visitor visitor = new Visitor(room)) {
                visitor.ask("/healthz");
                System.out.printf(Locale.ROOT, "first answer after %d ms%n", millis(begun));
                visitor.ask("/");
                System.out.printf(Locale.ROOT, "first page after %d ms%n", millis(begun));
                int compared = awaitCompared(visitor, articles, warmUp);
                System.out.printf(Locale.ROOT, "%,d articles compared after %d s%n", compared, millis(begun) / 1000);
                measure(visitor, new Itinerary(new Newsroom(SEED), articles), rate, seconds);
            }
        } finally {
            serve.destroy();
            serve.waitFor();
        }
    }

    private static int awaitCompared(Visitor visitor, int articles, int most) throws IOException, InterruptedException {
        int compared = 0;
        for (int waited = 0; waited <= most && compared < articles; waited++) {
            Matcher answer = COMPARED.matcher(visitor.ask("/api/v1/disputes?limit=1"));
            compared = answer.find() ? Integer.parseInt(answer.group(1)) : 0;
            Thread.sleep(Duration.ofSeconds(compared < articles ? 1 : 0));
        }
        return compared;
    }

    private static void measure(Visitor visitor, Itinerary itinerary, int rate, int seconds)
            throws InterruptedException {
        itinerary.discover(visitor);
        visitor.visit(itinerary, rate, Math.min(seconds, 15));
        List<Visitor.Answer> answers = visitor.visit(itinerary, rate, seconds);
        Map<String, List<Visitor.Answer>> routes = new TreeMap<>();
        answers.forEach(answer -> routes.computeIfAbsent(answer.route(), route -> new ArrayList<>())
                .add(answer));
        System.out.println("| route | answers | failed | KB | p50 ms | p95 ms | p99 ms | most ms |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        routes.forEach((route, of) -> System.out.println(row(route, of)));
        System.out.println(row("all", answers));
    }

    private static String row(String route, List<Visitor.Answer> answers) {
        Times times =
                new Times(answers.stream().mapToLong(Visitor.Answer::nanos).toArray());
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %.1f | %.1f | %.1f | %.1f |",
                route,
                answers.size(),
                answers.stream().filter(answer -> answer.status() != 200).count(),
                answers.stream().mapToLong(Visitor.Answer::bytes).average().orElse(0) / 1000,
                times.quantile(0.5),
                times.quantile(0.95),
                times.quantile(0.99),
                times.quantile(1));
    }

    private static long millis(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis();
    }

    private static URI address(String line) {
        int at = line == null ? NEVER : line.indexOf("http://");
        if (at < 0) {
            throw new IllegalStateException("serve did not say where it is: " + line);
        }
        return URI.create(line.substring(at).strip());
    }

    private static void fill(Path file, int articles) {
        if (Files.exists(file)) {
            return;
        }
        Newsroom newsroom = new Newsroom(SEED);
        long begun = System.nanoTime();
        try (Ledger ledger = SqliteLedger.openOrCreate(file)) {
            for (int from = 0; from < articles; from += AT_ONCE) {
                ledger.add(IntStream.range(from, Math.min(articles, from + AT_ONCE))
                        .parallel()
                        .mapToObj(number -> new Reading(newsroom.article(number).record(), Instant.EPOCH))
                        .toList());
            }
        }
        System.out.printf(Locale.ROOT, "%,d articles added in %.0f s%n", articles, (System.nanoTime() - begun) / 1e9);
    }
}
