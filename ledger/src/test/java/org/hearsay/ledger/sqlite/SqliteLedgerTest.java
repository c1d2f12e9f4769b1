package org.hearsay.ledger.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearsay.json.RecordJson;
import org.hearsay.ledger.Added;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerContract;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.LedgerException.Problem;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.ledger.Written;
import org.hearsay.model.SpeakerKind;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteLedgerTest extends LedgerContract {

    @TempDir
    private Path folder = Path.of("");

    private int others;

    @Override
    protected Ledger open() {
        return SqliteLedger.openOrCreate(file());
    }

    @Override
    protected Ledger openAnother() {
        return SqliteLedger.openOrCreate(folder.resolve("another" + others++ + ".db"));
    }

    private Path file() {
        return folder.resolve("hearsay.db");
    }

    @Test
    void whatWasAddedIsThereAfterOpeningAgain() {
        ledger.add(List.of(DAM, DENIAL));
        ledger.close();
        ledger = SqliteLedger.open(file());
        assertThat(readings()).containsExactly(DAM, DENIAL);
        assertThat(ledger.add(List.of(DAM))).isEqualTo(new Added(0, 0, 1));
    }

    @Test
    void whatIsNotYetClosedIsSeenByAnother() {
        ledger.add(List.of(DAM));
        try (Ledger other = SqliteLedger.open(file())) {
            assertThat(other.article(DAM.id())).contains(new Entry(List.of(DAM)));
            other.add(List.of(DENIAL));
        }
        assertThat(readings()).containsExactly(DAM, DENIAL);
    }

    @Test
    void theIndexStaysWholeThroughReadings() throws Exception {
        ledger.add(List.of(DAM, DENIAL, UNDATED));
        ledger.add(List.of(new Reading(
                new org.hearsay.model.Record(DAM.record().article(), List.of(), List.of(), List.of(), Written.NEW),
                Written.AT)));
        try (Handle handle = Store.of(file()).writer()) {
            handle.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)");
            assertThat(handle.createQuery("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .one())
                    .isEqualTo("ok");
            assertThat(handle.createQuery("PRAGMA foreign_key_check").mapToMap().list())
                    .isEmpty();
        }
    }

    /// A ledger that an earlier version left, with an article in it.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void anEarlierSchemaIsBroughtUpToDate(int version) throws Exception {
        Path earlier = folder.resolve("earlier.db");
        try (Handle handle = Store.of(earlier).writer()) {
            Migrations.migrate(handle, version);
            handle.createUpdate("INSERT INTO article (key, origin, headline, published) VALUES (?, ?, ?, ?)")
                    .bind(0, DAM.id())
                    .bind(1, DAM.record().article().origin())
                    .bind(2, DAM.record().article().headline())
                    .bind(3, "2031-05-14")
                    .execute();
            handle.execute("INSERT INTO model (version, sha256) VALUES ('by-hand-1', '" + "1".repeat(64) + "')");
            handle.createUpdate("INSERT INTO reading (article, model, at, record) VALUES (1, 1, ?, ?)")
                    .bind(0, DAM.at().toEpochMilli())
                    .bind(1, compressedWithoutDictionary(DAM))
                    .execute();
            handle.execute("INSERT INTO speaker (kind, name, folded) VALUES ('PERSON', 'Ilse Maran', 'ilse maran')");
            if (version > 3) {
                handle.execute("UPDATE derivation SET namings = 1");
                handle.execute("INSERT INTO outlet (id, name, folded) VALUES (1, 'The Courier', 'the courier')");
                handle.execute("UPDATE article SET outlet = 1");
                handle.execute("""
                        INSERT INTO naming (id, speaker, code, told, identity, open)
                        VALUES (1, 1, 'n0123456789', 1, 1, 0)""");
                handle.execute("INSERT INTO block (key, naming) VALUES ('person maran', 1)");
            }
            if (version > 2) {
                handle.execute("""
                        INSERT INTO statement (article, key, speaker, form, act)
                        VALUES (1, 's1', 1, 'INDIRECT', 'ASSERT')""");
                handle.execute("""
                        INSERT INTO words (rowid, content, headline)
                        VALUES (1, 'the gates of the Orrin dam will open in June', 'Dam opens')""");
                handle.execute("INSERT INTO names (rowid, folded) VALUES (1, 'ilse maran')");
                handle.execute(version > 3 ? "UPDATE statement SET naming = 1, day = 22413" : "SELECT 1");
            } else {
                handle.execute("""
                        INSERT INTO statement (article, key, speaker, form, act, negated, certainty, content)
                        VALUES (1, 's1', 1, 'INDIRECT', 'ASSERT', 0, 'CERTAIN',
                            'the gates of the Orrin dam will open in June')""");
            }
            if (version == 2) {
                handle.execute(
                        "INSERT INTO words (rowid, content, headline) SELECT id, content, headline FROM wording");
            }
        }
        try (Ledger migrated = SqliteLedger.open(earlier)) {
            assertThat(migrated.article(DAM.id())).contains(new Entry(List.of(DAM)));
            assertThat(migrated.copies(DAM.id()).orElseThrow().origin().id()).isEqualTo(DAM.id());
            Reading copy = new Reading(Written.elsewhere(DAM.record(), "The Post"), DAM.at());
            assertThat(migrated.add(List.of(copy)).copies()).isEqualTo(1);
            assertThat(migrated.search(Search.of("dam gates").withSpeaker("maran"), Page.FIRST)
                            .hits())
                    .extracting(hit -> hit.said().content())
                    .containsOnly("the gates of the Orrin dam will open in June")
                    .hasSize(2);
            assertThat(migrated.speakers(EnumSet.of(SpeakerKind.PERSON), Page.FIRST))
                    .containsExactly(new SpeakerCount("Ilse Maran", SpeakerKind.PERSON, 1, 1, 2, 1));
            assertThat(migrated.stats().articles()).isEqualTo(2);
            assertThat(migrated.stats().copies()).isEqualTo(1);
            assertThat(migrated.who("Maran", Page.FIRST))
                    .extracting(who -> who.name() + " " + who.counts().statements())
                    .containsExactly("Ilse Maran 1");
            assertThat(migrated.add(List.of(DAM, DENIAL))).isEqualTo(new Added(1, 0, 1));
            assertThat(migrated.search(Search.of("gates"), Page.FIRST).hits()).hasSize(3);
        }
        try (Handle handle = Store.of(earlier).reader()) {
            assertThat(handle.createQuery("PRAGMA user_version")
                            .mapTo(Integer.class)
                            .one())
                    .isEqualTo(Migrations.LATEST);
            assertThat(handle.createQuery("PRAGMA foreign_key_check").mapToMap().list())
                    .isEmpty();
        }
    }

    private static byte[] compressedWithoutDictionary(Reading reading) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(RecordJson.line(reading.record()).getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /// Words in more statements than are ranked are found all the same, and every one of them.
    @Test
    void frequentWordsAreFoundToo() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Written written = Written.article("Report " + i, "The Courier", "2031-05-14");
            for (int j = 0; j < 150; j++) {
                written.says(
                        "Speaker " + j,
                        "the river rose " + i + " times" + (j == 7 ? " by metres" : "") + (i == 9 ? " again" : ""));
            }
            readings.add(written.reading());
        }
        ledger.add(readings);
        assertThat(count(Search.of("river"))).isEqualTo(30 * 150);
        assertThat(count(Search.of("river the"))).isEqualTo(30 * 150);
        assertThat(count(Search.of("river metres"))).isEqualTo(30);
        assertThat(count(Search.of("river metres again"))).isEqualTo(1);
        assertThat(count(Search.of("river").withSpeaker("Speaker 8"))).isEqualTo(30);
        assertThat(count(Search.of("\"river metres\""))).isZero();
    }

    private int count(Search search) {
        return ledger.search(search, new Page(10_000, 0)).hits().size();
    }

    @Test
    void aLaterSchemaIsLeftAlone() throws Exception {
        try (Handle handle = Store.of(file()).writer()) {
            handle.execute("PRAGMA user_version = 99");
        }
        fails(Problem.NEWER, "schema 99", () -> SqliteLedger.open(file()));
    }

    @Test
    void aMissingFileIsNotMade() {
        Path none = folder.resolve("none.db");
        fails(Problem.MISSING, "none.db: no ledger here", () -> SqliteLedger.open(none));
        assertThat(none).doesNotExist();
    }

    @Test
    void anotherFileIsLeftAlone() throws Exception {
        Path text =
                Files.writeString(folder.resolve("notes.txt"), "These are notes, and no ledger at all. ".repeat(50));
        fails(Problem.NOT_A_LEDGER, "notes.txt: not a ledger", () -> SqliteLedger.openOrCreate(text));
        assertThat(text).content().startsWith("These are notes");

        Path database = folder.resolve("other.db");
        try (Handle handle = Store.of(database).writer()) {
            handle.execute("CREATE TABLE article (id)");
        }
        byte[] before = Files.readAllBytes(database);
        fails(Problem.NOT_A_LEDGER, "other.db: not a ledger", () -> SqliteLedger.openOrCreate(database));
        assertThat(database).binaryContent().isEqualTo(before);

        Path empty = Files.createFile(folder.resolve("empty"));
        fails(Problem.NOT_A_LEDGER, "empty: not a ledger", () -> SqliteLedger.open(empty));
        assertThat(empty).isEmptyFile();
        SqliteLedger.openOrCreate(empty).close();
        SqliteLedger.open(empty).close();
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        fails(Problem.UNUSABLE, "check the folder", () -> SqliteLedger.openOrCreate(folder.resolve("none/hearsay.db")));
        fails(Problem.UNUSABLE, "check the folder", () -> SqliteLedger.openOrCreate(folder));
    }

    @Test
    void damageIsSaid() throws IOException {
        for (int i = 0; i < 200; i++) {
            ledger.add(List.of(report(i)));
        }
        ledger.close();
        byte[] bytes = Files.readAllBytes(file());
        java.util.Arrays.fill(bytes, 4096 * 2, bytes.length, (byte) 0x5a);
        Files.write(file(), bytes);
        fails(Problem.DAMAGED, "damaged", () -> {
            try (Ledger damaged = SqliteLedger.open(file())) {
                damaged.forEachReading(reading -> {});
            }
        });
    }

    @Test
    void aFullDiskLosesNothingOfWhatWasAcknowledged() throws Exception {
        Path small = folder.resolve("small.db");
        List<Reading> acknowledged = new ArrayList<>();
        try (Ledger full = SqliteLedger.open(small, new Store(small, 1000, 80), true)) {
            fails(Problem.FULL, "small.db: no room", () -> {
                for (int i = 0; i < 10_000; i += 5) {
                    List<Reading> five = List.of(report(i), report(i + 1), report(i + 2), report(i + 3), report(i + 4));
                    full.add(five);
                    acknowledged.addAll(five);
                }
            });
            assertThat(acknowledged).isNotEmpty();
            assertThat(full.stats().articles()).isEqualTo(acknowledged.size());
        }
        try (Ledger roomy = SqliteLedger.open(small)) {
            assertThat(roomy.add(acknowledged)).isEqualTo(new Added(0, 0, acknowledged.size()));
            assertThat(roomy.add(List.of(report(20_000))).articles()).isEqualTo(1);
        }
    }

    @Test
    void anotherWriterIsWaitedForAndThenSaid() throws Exception {
        ledger.add(List.of(DAM));
        try (Handle other = Store.of(file()).writer();
                Ledger hasty = SqliteLedger.open(file(), new Store(file(), 50, Integer.MAX_VALUE), false)) {
            other.begin();
            other.execute("UPDATE article SET url = NULL");
            fails(Problem.LOCKED, "another process is writing", () -> hasty.add(List.of(DENIAL)));
            assertThat(hasty.stats().articles()).isEqualTo(1);
            other.rollback();
            assertThat(hasty.add(List.of(DENIAL)).articles()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.db", "what?mode=ro.db", "100%25.db", "#1.db", "Größe.db", "file:x.db", ":memory:"})
    void anyNameIsAName(String name) {
        Path file = folder.resolve(name);
        SqliteLedger.openOrCreate(file).close();
        assertThat(file).exists();
        SqliteLedger.open(file).close();
    }

    private static Reading report(int number) {
        return Written.article("Report " + number, "The Courier", "2031-05-14")
                .says("Speaker " + number, "the river rose by " + number + " metres, " + "and on ".repeat(30))
                .reading();
    }

    private static void fails(Problem problem, String words, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.problem()).isEqualTo(problem))
                .hasMessageContaining(words)
                .hasMessageNotContaining("\n");
    }
}
