package org.hearsay.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.MemoryLedger;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.sqlite.SqliteLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyScoreTest {

    private static final double LEAST = 0.98;

    private static final Newsroom NEWSROOM = new Newsroom(20310514);
    private static final List<Made> MADE =
            IntStream.range(0, 700).mapToObj(NEWSROOM::article).toList();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nearlyAllCopiesAreToldAndLookAlikesAreNot() {
        try (Ledger ledger = SqliteLedger.openOrCreate(folder.resolve("bench.db"))) {
            assertWell(ledger, MADE);
        }
    }

    @Test
    void theOrderOfAddingMakesNoDifference() {
        List<Made> mixed = new ArrayList<>(MADE);
        Collections.shuffle(mixed, new Random(7));
        try (Ledger ledger = SqliteLedger.openOrCreate(folder.resolve("bench.db"));
                Ledger other = SqliteLedger.openOrCreate(folder.resolve("mixed.db"));
                Ledger reference = new MemoryLedger()) {
            assertWell(other, mixed);
            ledger.add(readings(MADE));
            reference.add(readings(MADE));
            for (Made made : MADE) {
                String id = made.record().article().id();
                assertThat(other.copies(id)).isEqualTo(ledger.copies(id)).isEqualTo(reference.copies(id));
            }
        }
    }

    private static void assertWell(Ledger ledger, List<Made> made) {
        for (int from = 0; from < made.size(); from += 50) {
            ledger.add(readings(made.subList(from, from + 50)));
        }
        CopyScore score = CopyScore.of(made, ledger);
        assertThat(score.there()).isGreaterThan(150);
        assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(LEAST);
        assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(LEAST);
    }

    private static List<Reading> readings(List<Made> made) {
        return made.stream()
                .map(each -> new Reading(each.record(), Instant.EPOCH))
                .toList();
    }

    @Test
    void countsPairs() {
        CopyScore score = new CopyScore(3, 4, 6, java.util.Map.of());
        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.5);
    }
}
