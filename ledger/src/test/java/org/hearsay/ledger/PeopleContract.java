package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.hearsay.ledger.correction.Change;
import org.hearsay.ledger.correction.Change.Add;
import org.hearsay.ledger.correction.Change.Fix;
import org.hearsay.ledger.correction.Change.Merge;
import org.hearsay.ledger.correction.Change.Reject;
import org.hearsay.ledger.correction.Change.Split;
import org.hearsay.ledger.correction.Change.Undo;
import org.hearsay.ledger.correction.Corrected;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.correction.NameRef;
import org.hearsay.ledger.correction.Quote;
import org.hearsay.model.Act;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.Passage;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every engine promises of speakers and corrections.
public abstract class PeopleContract {

    private static final Page ALL = new Page(100, 0);

    private static Speaker person(String name, String description) {
        return new Speaker(name, SpeakerKind.PERSON, description, null);
    }

    private static final Reading MINISTER = Written.article("Talks begin", "The Courier", "2031-03-01")
            .says(person("Mustafa al-Kadhimi", "Iraqi foreign minister"), "the talks will begin")
            .says(new Speaker("The ministry", SpeakerKind.ORGANISATION, null, null), "it is ready")
            .reading();

    private static final Reading OFFICE = Written.article("Talks go on", "The Post", "2031-04-01")
            .says(new Speaker("Iraq's foreign minister", SpeakerKind.OFFICE, null, null), "the talks go on")
            .says("Energy Regulatory Board", SpeakerKind.ORGANISATION, Act.ASSERT, "power is short", "The Courier")
            .reading();

    private static final Reading VARIANT = Written.article("Talks end", null, "2031-05-01")
            .words("The Energy Regulatory Board (ERB) met.")
            .says(new Speaker("Khadhimi", SpeakerKind.PERSON, null, null), "the talks have ended")
            .says(new Speaker("ERB", SpeakerKind.ORGANISATION, null, null), "power is back")
            .says(new Speaker("The ministry", SpeakerKind.ORGANISATION, null, null), "it is content")
            .reading();

    private static final Reading LATER = Written.article("New talks", "The Post", "2033-01-01")
            .says(new Speaker("the Iraqi foreign minister", SpeakerKind.OFFICE, null, null), "talks may come")
            .reading();

    private Ledger ledger = new MemoryLedger();

    protected abstract Ledger open() throws Exception;

    @BeforeEach
    void openLedger() throws Exception {
        ledger = open();
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    private void addAll() {
        ledger.add(List.of(MINISTER, OFFICE, VARIANT, LATER));
    }

    private Who only(String name) {
        List<Who> found = ledger.who(name, ALL);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<String> said(String code) {
        return ledger.saidBy(code, ALL).hits().stream()
                .map(hit -> hit.said().content())
                .toList();
    }

    @Test
    void anEmptyLedgerKnowsNobody() {
        assertThat(ledger.who("Ruiz", ALL)).isEmpty();
        assertThat(ledger.who(" , ", ALL)).isEmpty();
        assertThat(ledger.whoIs("n0000000000")).isEmpty();
        assertThat(ledger.saidBy("n0000000000", ALL)).isEqualTo(Hits.NONE);
        assertThat(ledger.record(MINISTER.id())).isEmpty();
        assertThat(ledger.corrections().all()).isEmpty();
    }

    @Test
    void oneSpeakerUnderSeveralNames() {
        addAll();
        Who who = only("kadhimi");
        assertThat(who.name()).isEqualTo("Mustafa al-Kadhimi");
        assertThat(who.one()).isTrue();
        assertThat(who.variants())
                .extracting(variant -> variant.naming().name())
                .containsExactly("Khadhimi", "Mustafa al-Kadhimi");
        assertThat(who.counts().statements()).isEqualTo(2);
        assertThat(who.counts().articles()).isEqualTo(2);
        assertThat(who.counts().outlets()).isEqualTo(1);
        assertThat(who.held())
                .containsExactly(new Who.Held(
                        "Iraq: foreign minister", LocalDate.parse("2030-08-30"), LocalDate.parse("2031-08-31")));
        assertThat(ledger.whoIs(who.id())).contains(who);
        assertThat(ledger.whoIs(who.variants().getLast().naming().code())).contains(who);
    }

    @Test
    void whatAnOfficeSaidIsItsHoldersAtThatTime() {
        addAll();
        Hits hits = ledger.saidBy(only("Mustafa").id(), ALL);
        assertThat(hits.hits())
                .extracting(hit -> hit.said().content())
                .containsExactly("the talks will begin", "the talks go on", "the talks have ended");
        assertThat(hits.hits().get(1).said().speaker().name()).isEqualTo("Iraq's foreign minister");
        assertThat(said(only("foreign minister").id())).containsExactly("the talks go on", "talks may come");
        Hits first = ledger.saidBy(only("Mustafa").id(), new Page(2, 0));
        assertThat(first.more()).isTrue();
        assertThat(ledger.saidBy(only("Mustafa").id(), new Page(2, 2)).hits()).hasSize(1);
    }

    @Test
    void copiesCountOnce() {
        Reading wire = Written.article("Talks", "The Courier", "2031-03-01")
                .words("Ministers of four states met in the old harbour hall of Port Alden on Saturday, after weeks in "
                        + "which each had blamed the others for the flood that took two bridges and left the lower "
                        + "town without power for nine days.")
                .says(person("Mustafa al-Kadhimi", "Iraqi foreign minister"), "the talks will begin")
                .reading();
        ledger.add(List.of(wire, new Reading(Written.elsewhere(wire.record(), "The Mirror"), Written.AT)));
        Who who = only("kadhimi");
        assertThat(who.counts()).isEqualTo(new Who.Counts(1, 1, 1, 2, 0));
        assertThat(said(who.id())).hasSize(2);
    }

    @Test
    void bodiesAreOneByTheShortNameThatATextGives() {
        addAll();
        Who board = only("ERB");
        assertThat(board.variants()).hasSize(2);
        assertThat(said(board.id())).containsExactly("power is short", "power is back");
        assertThat(only("Courier").counts().relayed()).isEqualTo(1);
    }

    @Test
    void theMinistryIsNobody() {
        addAll();
        Who ministry = only("The ministry");
        assertThat(ministry.one()).isFalse();
        assertThat(ministry.counts().statements()).isEqualTo(2);
    }

    @Test
    void listsAndFindsSpeakersAsOne() {
        addAll();
        assertThat(ledger.speakers(EnumSet.of(SpeakerKind.PERSON), ALL))
                .containsExactly(new SpeakerCount("Mustafa al-Kadhimi", SpeakerKind.PERSON, 2, 2, 1));
        assertThat(ledger.speakers(EnumSet.of(SpeakerKind.OFFICE), ALL))
                .extracting(SpeakerCount::statements)
                .containsExactly(2L);
        assertThat(ledger.search(Search.ALL.withSpeaker("mustafa"), ALL).hits()).hasSize(2);
        assertThat(ledger.search(Search.ALL.withVia("the courier"), ALL).hits()).hasSize(1);
    }

    @Test
    void twoOfASurnameAreTwoHoweverTheyCome() {
        Reading ana = Written.article("a", "A", "2031-01-01")
                .says(person("Ana Ruiz", "mayor of Alden"), "one")
                .reading();
        Reading bare = Written.article("b", "B", "2031-01-02")
                .says(new Speaker("Ruiz", SpeakerKind.PERSON, null, null), "two")
                .reading();
        Reading titled = Written.article("c", "C", "2031-01-03")
                .says(person("Ruiz", "Alden mayor"), "three")
                .reading();
        Reading carlos = Written.article("d", "D", "2031-01-04")
                .says("Carlos Ruiz", "four")
                .reading();
        for (Reading reading : List.of(bare, ana, titled, carlos)) {
            ledger.add(List.of(reading));
        }
        assertThat(ledger.who("Ruiz", ALL))
                .extracting(
                        who -> who.name() + " " + who.one() + " " + who.counts().statements())
                .containsExactly("Ana Ruiz true 2", "Carlos Ruiz true 1", "Ruiz false 1");
    }

    /// Many names in batches of random sizes come to what the reference says of them all at once.
    @Test
    void whoIsWhoDoesNotDependOnTheOrder() throws Exception {
        List<String> names = List.of(
                "Ana Ruiz",
                "Ruiz",
                "A. Ruiz",
                "Ana M. Ruiz",
                "Ana Ruiz Ortega",
                "Ortega",
                "Luis Ortega",
                "Carlos Ruiz",
                "Bill Hale",
                "William Hale",
                "Hale",
                "William Hale Jr.",
                "Will Hale",
                "Kim Jong Un",
                "Kim",
                "Kim Yo-jong",
                "Muammar Gaddafi",
                "Qaddafi",
                "Seif Kadhafi",
                "Ruiz Hale Ortega");
        List<String> titles =
                List.of("", "mayor of Alden", "Iraqi foreign minister", "Jordanian foreign minister", "banker");
        Random random = new Random(20310514);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String title = titles.get(random.nextInt(titles.size()));
            Speaker speaker = new Speaker(
                    names.get(random.nextInt(names.size())), SpeakerKind.PERSON, title.isEmpty() ? null : title, null);
            readings.add(Written.article("Report " + i, "The Post", "2031-01-01")
                    .says(speaker, "the river rose by " + i)
                    .reading());
        }
        ledger.correct(List.of(at(0, new Merge(ref("Kim"), ref("Hale"))), at(1, new Split(ref("Ruiz")))));
        for (int from = 0; from < readings.size(); ) {
            int to = Math.min(readings.size(), from + 1 + random.nextInt(10));
            ledger.add(readings.subList(from, to));
            from = to;
        }
        Collections.shuffle(readings, random);
        try (Ledger reference = new MemoryLedger()) {
            reference.add(readings);
            reference.correct(ledger.corrections().all());
            for (String name : List.of("Ruiz", "Hale", "Kim", "Ortega", "Gaddafi", "Kadhafi")) {
                assertThat(ledger.who(name, ALL)).isEqualTo(reference.who(name, ALL));
            }
            assertThat(ledger.speakers(EnumSet.of(SpeakerKind.PERSON), ALL))
                    .isEqualTo(reference.speakers(EnumSet.of(SpeakerKind.PERSON), ALL));
        }
    }

    private static NameRef ref(String name) {
        return new NameRef(SpeakerKind.PERSON, name, null);
    }

    private static Correction at(int second, Change change) {
        return new Correction("Lee Fox", Instant.parse("2034-06-01T10:00:00Z").plusSeconds(second), "by ear", change);
    }

    private static Quote quote(Reading reading, String words) {
        String text = reading.record().article().text();
        int start = text.indexOf(words);
        return Quote.of(text, Passage.of(start, start + words.length()));
    }

    private static Fix fix(Reading reading, String statement, Speaker speaker, Act act) {
        return new Fix(reading.id(), quote(reading, statement), speaker, null, null, act, null, null, null, null, null);
    }

    private static final Speaker LUND = new Speaker("Eva Lund", SpeakerKind.PERSON, "envoy", null);

    @Test
    void aFixedStatementIsWhatItIsInEveryAnswer() {
        addAll();
        Correction fix = at(0, fix(MINISTER, "it is ready", LUND, Act.PROMISE));
        assertThat(ledger.correct(List.of(fix, fix))).isEqualTo(1);
        assertThat(ledger.correct(List.of(fix))).isZero();
        assertThat(said(only("Eva Lund").id())).containsExactly("it is ready");
        Said said = ledger.search(Search.ALL.withAct(Act.PROMISE), ALL)
                .hits()
                .getFirst()
                .said();
        assertThat(said.speaker()).isEqualTo(LUND);
        assertThat(said.corrections()).containsExactly(fix.id());
        assertThat(only("The ministry").counts().statements()).isEqualTo(1);
        assertThat(ledger.speakers(EnumSet.of(SpeakerKind.PERSON), ALL)).hasSize(2);
        assertThat(ledger.stats().outlets().stream()
                        .filter(outlet -> "The Courier".equals(outlet.name()))
                        .findFirst()
                        .orElseThrow()
                        .kinds())
                .containsEntry(SpeakerKind.PERSON, 2L);
        Corrected record = ledger.record(MINISTER.id()).orElseThrow();
        assertThat(record.corrected()).containsOnlyKeys("s2");
        assertThat(ledger.article(MINISTER.id()).orElseThrow().current()).isEqualTo(MINISTER);
        assertThat(readings()).contains(MINISTER);
    }

    @Test
    void whatIsRejectedIsNotFoundAndWhatIsAddedIs() {
        addAll();
        Add add = new Add(
                VARIANT.id(),
                null,
                null,
                quote(VARIANT, "Energy Regulatory Board (ERB) met"),
                LUND,
                List.of(),
                Form.INDIRECT,
                Act.CONCEDE,
                false,
                Certainty.CERTAIN);
        ledger.correct(List.of(at(0, new Reject(VARIANT.id(), quote(VARIANT, "power is back"))), at(1, add)));
        assertThat(ledger.search(Search.of("power back"), ALL).hits()).isEmpty();
        assertThat(ledger.search(Search.of("met"), ALL).hits())
                .extracting(hit -> hit.said().statement())
                .containsExactly(at(1, add).id());
        assertThat(ledger.search(Search.of("met").withSpeaker("lund"), ALL).hits())
                .hasSize(1);
    }

    @Test
    void correctionsOutliveAnotherReading() {
        addAll();
        ledger.correct(List.of(at(0, fix(MINISTER, "it is ready", LUND, Act.PROMISE))));
        Statement second = MINISTER.record().statements().get(1);
        Reading again = new Reading(
                new org.hearsay.model.Record(
                        MINISTER.record().article(), List.of(second), List.of(), List.of(), Written.NEW),
                Written.AT);
        ledger.add(List.of(again));
        assertThat(said(only("Eva Lund").id())).containsExactly("it is ready");
        Reading none = new Reading(
                new org.hearsay.model.Record(
                        MINISTER.record().article(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new org.hearsay.model.ModelVersion("by-hand-3", "3".repeat(64))),
                Written.AT);
        ledger.add(List.of(none));
        assertThat(ledger.record(MINISTER.id()).orElseThrow().unfound()).hasSize(1);
        assertThat(ledger.who("Eva Lund", ALL)).allMatch(who -> who.counts().statements() == 0);
    }

    @Test
    void correctionsMayComeBeforeTheirArticle() {
        ledger.correct(List.of(at(0, fix(MINISTER, "it is ready", LUND, Act.PROMISE))));
        addAll();
        assertThat(said(only("Eva Lund").id())).containsExactly("it is ready");
    }

    @Test
    void whatIsUndoneIsAsItWasRead() {
        addAll();
        Correction fix = at(0, fix(MINISTER, "it is ready", LUND, Act.PROMISE));
        Correction undo = at(1, new Undo(fix.id()));
        ledger.correct(List.of(fix));
        ledger.correct(List.of(undo));
        assertThat(ledger.search(Search.ALL.withAct(Act.PROMISE), ALL).hits()).isEmpty();
        assertThat(ledger.record(MINISTER.id()).orElseThrow().record()).isEqualTo(MINISTER.record());
        ledger.correct(List.of(at(2, new Undo(undo.id()))));
        assertThat(ledger.search(Search.ALL.withAct(Act.PROMISE), ALL).hits()).hasSize(1);
        assertThat(ledger.corrections()).isNotSameAs(Corrections.NONE);
        assertThat(ledger.corrections().all()).hasSize(3).startsWith(fix, undo);
    }

    @Test
    void speakersArePutTogetherAndSplitByHand() {
        addAll();
        Correction split = at(0, new Split(ref("Khadhimi")));
        ledger.correct(List.of(split));
        assertThat(ledger.who("kadhimi", ALL)).hasSize(1);
        assertThat(said(only("Khadhimi").id())).containsExactly("the talks have ended");
        assertThat(only("Khadhimi").one()).isTrue();
        Correction merge =
                at(1, new Merge(ref("Khadhimi"), new NameRef(SpeakerKind.ORGANISATION, "The ministry", null)));
        ledger.correct(List.of(merge));
        assertThat(only("The ministry").one()).isTrue();
        assertThat(only("The ministry").counts().statements()).isEqualTo(3);
        ledger.correct(List.of(at(2, new Undo(merge.id())), at(3, new Undo(split.id()))));
        assertThat(only("Khadhimi").variants()).hasSize(2);
        assertThat(only("The ministry").one()).isFalse();
    }

    private List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        ledger.forEachReading(readings::add);
        return readings;
    }
}
