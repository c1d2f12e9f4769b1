package org.hearsay.ledger.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Written;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that adds is killed (`SIGKILL` where there is such a thing) at seeded moments, and begun again.
class KillTest {

    private static final int ARTICLES = 600;
    private static final int KILLS = 6;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasAcknowledgedIsThereAndNothingTwice() throws Exception {
        Path file = folder.resolve("hearsay.db");
        Random random = new Random(20310514);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            List<Integer> acknowledged = new ArrayList<>();
            killed += addUntilKilled(file, 10 + random.nextInt(60), random.nextInt(8), acknowledged) ? 1 : 0;
            assertThat(acknowledged).isNotEmpty();
            check(file, acknowledged);
        }
        assertThat(killed).isEqualTo(KILLS);

        Path other = folder.resolve("uninterrupted.db");
        addAll(file);
        addAll(other);
        assertThat(readings(file)).hasSize(ARTICLES).isEqualTo(readings(other));
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
            List<Reading> all = new ArrayList<>();
            for (int i = 0; i < ARTICLES; i++) {
                all.add(report(i));
            }
            ledger.add(all);
        }
    }

    private static List<Reading> readings(Path file) {
        List<Reading> readings = new ArrayList<>();
        try (Ledger ledger = SqliteLedger.open(file)) {
            ledger.forEachReading(readings::add);
        }
        return readings;
    }

    static Reading report(int number) {
        return Written.article("Report " + number, "The Courier", "2031-05-14")
                .says("Speaker " + number % 40, "the river rose by " + number + " metres, " + "and on ".repeat(20))
                .says("Speaker " + number % 7, "it will fall by " + number)
                .reading();
    }

    /// The process that is killed: adds what is not there, one at a time, and says so when it is kept.
    static final class Adder {

        private Adder() {}

        public static void main(String[] arguments) {
            try (Ledger ledger = SqliteLedger.openOrCreate(Path.of(arguments[0]))) {
                for (int i = 0; i < ARTICLES; i++) {
                    if (ledger.add(List.of(report(i))).articles() == 1) {
                        System.out.println(i);
                    }
                }
            }
        }
    }
}
