package org.hearsay.bench.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.sqlite.SqliteLedger;
import org.hearsay.model.SpeakerKind;

/// How fast the ledger adds and answers, and how large its file is, at some sizes. What an encoder would read comes
/// from [Newsroom], so that the ledger alone is measured; its writing is not counted in. At the end, how well it tells
/// copies among the first 2,000 articles.
public final class LedgerBench {

    private static final long SEED = 20210726;
    private static final int AT_ONCE = 500;
    private static final int QUESTIONS = 1000;
    private static final int WARM_UP = 200;
    private static final int MOST_SCORED = 2000;
    private static final Path STATUS = Path.of("/proc/self/status");

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Newsroom newsroom = new Newsroom(SEED);
    private final int articles;
    private long textBytes;
    private long statements;
    private long addNanos;
    private long addCpuNanos;

    private LedgerBench(int articles) {
        this.articles = articles;
    }

    /// @param arguments how many articles, once for each measurement
    public static void main(String[] arguments) throws IOException {
        int[] sizes = arguments.length == 0
                ? new int[] {1_000, 10_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.println(
                "| articles | statements | text MB | articles/s | CPU µs an article | file / text | search ms p50 / p95 / most "
                        + "| speaker ms p50 / p95 / most | speakers ms | stats ms | peak memory MB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        List<String> scores = new ArrayList<>();
        for (int size : sizes) {
            Path folder = Files.createTempDirectory("hearsay-bench");
            try {
                LedgerBench bench = new LedgerBench(size);
                System.out.println(bench.row(folder.resolve("bench.db")));
                scores.add(size + " articles, " + bench.copies(folder.resolve("bench.db")));
            } finally {
                delete(folder);
            }
        }
        scores.forEach(System.out::println);
    }

    private CopyScore copies(Path file) {
        try (Ledger ledger = SqliteLedger.open(file)) {
            return CopyScore.of(
                    IntStream.range(0, Math.min(articles, MOST_SCORED))
                            .mapToObj(newsroom::article)
                            .toList(),
                    ledger);
        }
    }

    private String row(Path file) throws IOException {
        add(file);
        long bytes = Files.size(file);
        try (Ledger ledger = SqliteLedger.open(file)) {
            QueryMix mix = new QueryMix(newsroom, articles);
            Times search = ask(ledger, mix::search);
            Times speaker = ask(ledger, mix::speaker);
            return String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %.1f | %,.0f | %,.0f | %.2f | %s | %s | %,d | %,d | %s |",
                    articles,
                    statements,
                    textBytes / 1e6,
                    articles / (addNanos / 1e9),
                    addCpuNanos / 1e3 / articles,
                    (double) bytes / textBytes,
                    search,
                    speaker,
                    millis(() -> ledger.speakers(EnumSet.allOf(SpeakerKind.class), Page.FIRST)),
                    millis(ledger::stats),
                    peakMemory());
        }
    }

    private void add(Path file) {
        Ledger ledger = SqliteLedger.openOrCreate(file);
        int known = 0;
        for (int from = 0; from < articles; from += AT_ONCE) {
            List<Reading> readings = readings(from, Math.min(articles, from + AT_ONCE));
            known += timed(() -> ledger.add(readings)).known();
        }
        timed(() -> {
            ledger.close();
            return true;
        });
        if (known > 0) {
            throw new IllegalStateException(known + " articles are alike");
        }
    }

    /// The time of the whole process is what a busy machine disturbs less.
    private <T> T timed(Supplier<T> work) {
        long begun = System.nanoTime();
        long cpuBegun = PROCESS.getProcessCpuTime();
        T result = work.get();
        addNanos += System.nanoTime() - begun;
        addCpuNanos += PROCESS.getProcessCpuTime() - cpuBegun;
        return result;
    }

    private List<Reading> readings(int from, int to) {
        List<Reading> readings = IntStream.range(from, to)
                .parallel()
                .mapToObj(number -> new Reading(newsroom.article(number).record(), Instant.EPOCH))
                .toList();
        for (Reading reading : readings) {
            textBytes += reading.record().article().text().getBytes(UTF_8).length;
            statements += reading.record().statements().size();
        }
        return readings;
    }

    private static Times ask(Ledger ledger, Supplier<Search> questions) {
        long[] nanos = new long[QUESTIONS];
        for (int i = -WARM_UP; i < QUESTIONS; i++) {
            Search search = questions.get();
            long begun = System.nanoTime();
            if (ledger.search(search, Page.FIRST).hits().isEmpty()) {
                throw new IllegalStateException("not found: " + search);
            }
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begun;
            }
        }
        return new Times(nanos);
    }

    private static long millis(Runnable question) {
        long begun = System.nanoTime();
        question.run();
        return Math.round((System.nanoTime() - begun) / 1e6);
    }

    /// Of the whole process, in all its measurements so far (Linux alone).
    private static String peakMemory() throws IOException {
        if (!Files.exists(STATUS)) {
            return "?";
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(STATUS));
        lines.removeIf(line -> !line.startsWith("VmHWM:"));
        return lines.isEmpty()
                ? "?"
                : String.valueOf(Long.parseLong(lines.getFirst().replaceAll("\\D", "")) / 1024);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
