package org.hearsay.ledger.sqlite;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.MemoryLedger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.ledger.Stats;
import org.hearsay.ledger.Written;
import org.hearsay.ledger.correction.Change;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.NameRef;
import org.hearsay.ledger.correction.Quote;
import org.hearsay.model.Record;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The counts that a file keeps while articles, copies, readings and corrections come in any order: they are those of
/// the reference, which looks at everything, and those that counting everything anew gives.
class KeptCountsTest {

    private static final Page ALL = new Page(1000, 0);
    private static final List<String> OUTLETS = List.of("The Courier", "The Post", "The Herald");
    private static final List<String> NAMES = List.of(
            "Ana Ruiz", "Ruiz", "A. Ruiz", "Bo Ruiz", "Bo Lind", "Lind", "Kim Lind", "Ana Ruiz Ortega", "Dr. Ada Moor");
    private static final List<String> DESCRIPTIONS = List.of("mayor of Alden", "Alden police chief", "the minister");

    @TempDir
    private Path folder = Path.of("");

    private final List<Reading> given = new ArrayList<>();

    /// The file knows a name for good, which tells who is who even when no reading has it any more; the reference
    /// forgets it. So they are compared where every name stays.
    private enum Names {
        STAY,
        GO
    }

    private Names names = Names.STAY;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void areThoseOfTheReference(int seed) throws Exception {
        run(seed);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9})
    void areThoseCountedAnewWhenNamesGo(int seed) throws Exception {
        names = Names.GO;
        run(seed);
    }

    private void run(int seed) throws Exception {
        Random random = new Random(seed);
        Path file = folder.resolve("hearsay.db");
        try (Ledger kept = SqliteLedger.openOrCreate(file);
                Ledger reference = new MemoryLedger()) {
            for (int step = 0; step < 25; step++) {
                if (step % 5 == 4) {
                    List<Correction> corrections = List.of(correction(random, step));
                    assertThat(kept.correct(corrections)).isEqualTo(reference.correct(corrections));
                } else {
                    List<Reading> some = IntStream.rangeClosed(0, random.nextInt(4))
                            .mapToObj(i -> reading(random))
                            .toList();
                    assertThat(kept.add(some)).isEqualTo(reference.add(some));
                }
                if (names == Names.STAY) {
                    compare(kept, reference, seed + ", step " + step);
                }
                assertThat(rows(file)).isEqualTo(rowsCountedAnew(file));
            }
        }
    }

    /// Speakers with one first name who say as much as one another come in any order.
    private static void compare(Ledger kept, Ledger reference, String when) {
        assertThat(kept.speakers(EnumSet.allOf(SpeakerKind.class), ALL))
                .as(when)
                .containsExactlyInAnyOrderElementsOf(reference.speakers(EnumSet.allOf(SpeakerKind.class), ALL))
                .isSortedAccordingTo(comparing(SpeakerCount::statements).reversed());
        assertThat(kept.speakers(EnumSet.of(SpeakerKind.ORGANISATION), ALL))
                .as(when)
                .containsExactlyInAnyOrderElementsOf(reference.speakers(EnumSet.of(SpeakerKind.ORGANISATION), ALL));
        assertThat(inNumbers(kept.stats())).as(when).isEqualTo(inNumbers(reference.stats()));
        assertThat(kept.who("Ruiz", ALL)).as(when).containsExactlyInAnyOrderElementsOf(reference.who("Ruiz", ALL));
    }

    private static List<Object> inNumbers(Stats stats) {
        List<Object> numbers =
                new ArrayList<>(List.of(stats.articles(), stats.copies(), stats.readings(), stats.statements()));
        for (Stats.Outlet outlet : stats.outlets()) {
            numbers.addAll(List.of(
                    String.valueOf(outlet.name()),
                    outlet.articles(),
                    outlet.copies(),
                    outlet.statements(),
                    outlet.kinds(),
                    outlet.forms(),
                    outlet.mostCited().stream().map(Stats.Cited::statements).toList()));
        }
        return numbers;
    }

    /// A new article, a copy of one, or one read again by a newer model that finds less.
    private Reading reading(Random random) {
        Reading reading;
        switch (given.isEmpty() ? 0 : random.nextInt(4)) {
            case 0, 1 -> reading = article(random);
            case 2 -> {
                Record record = given.get(random.nextInt(given.size())).record();
                reading = new Reading(Written.elsewhere(record, outlet(random)), Written.AT);
            }
            default -> {
                Record record = given.get(random.nextInt(given.size())).record();
                List<Statement> now = record.statements().stream()
                        .filter(statement -> names == Names.STAY || random.nextInt(3) > 0)
                        .toList();
                List<Statement> fewer = now.size() > 2 && names == Names.STAY ? twice(now) : now;
                reading = new Reading(
                        new Record(record.article(), fewer, record.times(), record.figures(), Written.NEW), Written.AT);
            }
        }
        given.add(reading);
        return reading;
    }

    /// The last statement comes once more, under another id.
    private static List<Statement> twice(List<Statement> statements) {
        Statement last = statements.getLast();
        List<Statement> more = new ArrayList<>(statements);
        more.add(new Statement(
                "s99",
                last.source(),
                last.cue(),
                last.content(),
                last.speaker(),
                last.via(),
                last.form(),
                last.act(),
                last.negated(),
                last.certainty(),
                null,
                List.of(),
                List.of(),
                last.confidence()));
        return more;
    }

    private Reading article(Random random) {
        Written written = Written.article(
                "Report " + given.size(),
                random.nextInt(5) == 0 ? null : outlet(random),
                "2031-05-1" + random.nextInt(9));
        for (int i = 0; i <= random.nextInt(4); i++) {
            String words = IntStream.range(0, 30)
                    .mapToObj(word -> Integer.toString(random.nextInt(1_000_000), 36))
                    .collect(Collectors.joining(" "));
            written.says(speaker(random), words);
        }
        return written.reading();
    }

    private static Speaker speaker(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Speaker("Energy Regulatory Board", SpeakerKind.ORGANISATION, null, null);
            case 1 -> new Speaker("officials", SpeakerKind.UNNAMED, null, null);
            case 2 -> new Speaker(null, SpeakerKind.HEARSAY, null, null);
            default ->
                new Speaker(
                        NAMES.get(random.nextInt(NAMES.size())),
                        SpeakerKind.PERSON,
                        random.nextInt(3) == 0 ? DESCRIPTIONS.get(random.nextInt(DESCRIPTIONS.size())) : null,
                        null);
        };
    }

    private static String outlet(Random random) {
        return OUTLETS.get(random.nextInt(OUTLETS.size()));
    }

    private Correction correction(Random random, int step) {
        NameRef one = new NameRef(SpeakerKind.PERSON, NAMES.get(random.nextInt(NAMES.size())), null);
        NameRef other = random.nextInt(4) == 0
                ? new NameRef(SpeakerKind.ORGANISATION, "Energy Regulatory Board", null)
                : new NameRef(SpeakerKind.PERSON, NAMES.get(random.nextInt(NAMES.size())), null);
        Change change = switch (random.nextInt(names == Names.STAY ? 2 : 3)) {
            case 0 -> new Change.Merge(one, other);
            case 1 -> new Change.Split(one);
            default -> {
                Record record = given.get(random.nextInt(given.size())).record();
                yield record.statements().isEmpty()
                        ? new Change.Split(other)
                        : new Change.Reject(
                                record.article().id(),
                                Quote.of(
                                        record.article().text(),
                                        record.statements().getFirst().content()));
            }
        };
        return new Correction("Lee Fox", Instant.parse("2031-06-01T00:00:00Z").plusSeconds(step), "by ear", change);
    }

    private static List<Map<String, Object>> rows(Path file) throws Exception {
        try (Handle handle = Store.of(file).reader()) {
            return rows(handle);
        }
    }

    /// The file is left as it is.
    private static List<Map<String, Object>> rowsCountedAnew(Path file) throws Exception {
        try (Handle handle = Store.of(file).writer()) {
            handle.execute("BEGIN");
            Tallies.of(new Compiled(handle.getConnection())).countAll();
            List<Map<String, Object>> rows = rows(handle);
            handle.execute("ROLLBACK");
            return rows;
        }
    }

    private static List<Map<String, Object>> rows(Handle handle) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String query : List.of(
                "SELECT * FROM tally ORDER BY identity",
                "SELECT * FROM voice WHERE own <> 0 ORDER BY outlet, identity",
                "SELECT * FROM sourcing WHERE statements <> 0 ORDER BY outlet, kind, form",
                "SELECT outlet, articles, copies FROM outlet_tally ORDER BY outlet",
                "SELECT id, said FROM naming ORDER BY id",
                "PRAGMA foreign_key_check")) {
            rows.addAll(handle.createQuery(query).mapToMap().list());
        }
        return rows;
    }
}
