package org.hearsay.ledger.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.json.RecordJson;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Written;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that adds is killed (`SIGKILL` where there is such a thing) at seeded moments, and begun again: at a few,
/// or at as many as the system property `hearsay.kills` says.
class KillTest {

    private static final int KILLS = Integer.getInteger("hearsay.kills", 6);
    private static final int ARTICLES = 40 * KILLS + 200;
    private static final int AT_ONCE = 4;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasAcknowledgedIsThereAndNothingTwice() throws Exception {
        Path file = folder.resolve("hearsay.db");
        Random random = new Random(20310514);
        int killed = 0;
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            List<Integer> acknowledged = new ArrayList<>();
            killed += addUntilKilled(file, 1 + random.nextInt(24), random.nextInt(8), acknowledged) ? 1 : 0;
            assertThat(acknowledged).isNotEmpty();
            all.addAll(acknowledged);
            check(file, all);
        }
        assertThat(killed).isEqualTo(KILLS);

        Path other = folder.resolve("uninterrupted.db");
        addAll(file);
        addAll(other);
        assertThat(export(file)).hasLineCount(ARTICLES).isEqualTo(export(other));
        try (Ledger interrupted = SqliteLedger.open(file);
                Ledger whole = SqliteLedger.open(other)) {
            assertThat(interrupted.stats()).isEqualTo(whole.stats());
            assertThat(whole.stats().copies()).isEqualTo(ARTICLES / 4);
        }
    }

    /// @param acknowledgements after which to kill, some milliseconds later
    /// @return whether the process was still at work
    private boolean addUntilKilled(Path file, int acknowledgements, int millis, List<Integer> acknowledged)
            throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path complaints = folder.resolve("complaints.txt");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Dhearsay.kills=" + KILLS,
                        "-cp",
                        classPath,
                        Adder.class.getName(),
                        file.toString())
                .redirectError(complaints.toFile())
                .start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(Integer.valueOf(line));
                if (acknowledged.size() == acknowledgements) {
                    Thread.sleep(millis);
                    // By its handle, as the process's own method also closes what is still to be read.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        int exit = process.waitFor();
        assertThat(complaints).content().isEmpty();
        return exit != 0;
    }

    private static void check(Path file, List<Integer> acknowledged) throws Exception {
        try (Ledger ledger = SqliteLedger.open(file)) {
            assertThat(acknowledged)
                    .allMatch(number -> ledger.knows(report(number).id(), Written.OLD));
            assertThat(ledger.stats().readings()).isEqualTo(ledger.stats().articles());
        }
        assertThat(readings(file)).extracting(Reading::id).doesNotHaveDuplicates();
        try (Handle handle = Store.of(file).writer()) {
            assertThat(handle.createQuery("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .one())
                    .isEqualTo("ok");
            handle.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)");
        }
    }

    private static void addAll(Path file) {
        try (Ledger ledger = SqliteLedger.openOrCreate(file)) {
            ledger.add(IntStream.range(0, ARTICLES).mapToObj(KillTest::report).toList());
        }
    }

    private static List<Reading> readings(Path file) {
        List<Reading> readings = new ArrayList<>();
        try (Ledger ledger = SqliteLedger.open(file)) {
            ledger.forEachReading(readings::add);
        }
        return readings;
    }

    /// Every reading as a line, as an export has them.
    private static String export(Path file) {
        return readings(file).stream()
                .map(reading -> RecordJson.line(reading.record()))
                .collect(Collectors.joining("\n"));
    }

    /// Each fourth is a copy of the one before.
    static Reading report(int number) {
        boolean copy = number % 4 == 3;
        int story = copy ? number - 1 : number;
        String words = IntStream.range(0, 40)
                .mapToObj(i -> Integer.toString(1000 * story + i, 36))
                .collect(Collectors.joining(" "));
        return Written.article("Report " + number, copy ? "The Post" : "The Courier", "2031-05-14")
                .says("Speaker " + story % 40, "the river rose by " + story + " metres at " + words)
                .says("Speaker " + story % 7, "it will fall by " + story)
                .reading();
    }

    /// The process that is killed: adds what is not there, some at once, and says so when they are kept.
    static final class Adder {

        private Adder() {}

        public static void main(String[] arguments) {
            try (Ledger ledger = SqliteLedger.openOrCreate(Path.of(arguments[0]))) {
                for (int from = 0; from < ARTICLES; from += AT_ONCE) {
                    List<Reading> some = IntStream.range(from, from + AT_ONCE)
                            .mapToObj(KillTest::report)
                            .toList();
                    if (ledger.add(some).articles() > 0) {
                        IntStream.range(from, from + AT_ONCE).forEach(System.out::println);
                    }
                }
            }
        }
    }
}
