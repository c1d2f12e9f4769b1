package org.hearsay.ledger.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearsay.json.RecordFormatException;
import org.hearsay.ledger.Written;
import org.hearsay.ledger.correction.Change.Add;
import org.hearsay.ledger.correction.Change.Fix;
import org.hearsay.ledger.correction.Change.Merge;
import org.hearsay.ledger.correction.Change.Reject;
import org.hearsay.ledger.correction.Change.Split;
import org.hearsay.ledger.correction.Change.Undo;
import org.hearsay.ledger.correction.Change.Via;
import org.hearsay.ledger.identity.Identities;
import org.hearsay.ledger.identity.Identity;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.Act;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

    /// An emoji before all, so that code points are not UTF-16.
    private static final Record DAM = Written.article("Dam opens", "The Courier", "2031-05-14")
            .says("🌊 Ilse Maran", "the gates of the Orrin dam will open in June")
            .says("José Müller", SpeakerKind.PERSON, Act.DENY, "the gates had opened")
            .record();

    private static final String ID = DAM.article().id();
    private static final Speaker ANA = new Speaker("Ana Ruiz", SpeakerKind.PERSON, "water minister", null);

    private static Correction at(int second, Change change) {
        return new Correction("Lee Fox", Instant.parse("2031-06-01T10:00:00Z").plusSeconds(second), "by ear", change);
    }

    private static Quote quote(String words) {
        int start = DAM.article().text().indexOf(words);
        return Quote.of(DAM.article().text(), Passage.of(start, start + words.length()));
    }

    private static Fix fix(String statement, Speaker speaker) {
        return new Fix(ID, quote(statement), speaker, null, null, null, null, null, null, null, null);
    }

    private static final Fix EVERYTHING = new Fix(
            ID,
            quote("the gates of the Orrin dam will open in June"),
            ANA,
            List.of(new Via("José Müller", SpeakerKind.PERSON, quote("José Müller"))),
            Form.DIRECT,
            Act.PROMISE,
            true,
            Certainty.POSSIBLE,
            quote("Ilse Maran"),
            quote("said that"),
            quote("the Orrin dam will open"));

    private static final Add ADDED = new Add(
            ID,
            null,
            null,
            quote("José Müller said"),
            ANA,
            List.of(),
            Form.MIXED,
            Act.DOUBT,
            false,
            Certainty.PROBABLE);

    private static Statement only(Corrected corrected, String content) {
        return corrected.record().statements().stream()
                .filter(statement ->
                        statement.content().in(DAM.article().text()).equals(content))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRecordThatNobodyCorrectsStaysTheSame() {
        Correction elsewhere = at(0, new Reject("sha256:00", quote("the gates had opened")));
        assertThat(Corrections.of(List.of(elsewhere)).apply(DAM)).isEqualTo(Corrected.asRead(DAM));
    }

    @Test
    void fixesAllOfAStatement() {
        Correction correction = at(0, EVERYTHING);
        Corrected corrected = Corrections.of(List.of(correction)).apply(DAM);
        Statement fixed = only(corrected, "the Orrin dam will open");
        assertThat(fixed.id()).isEqualTo("s1");
        assertThat(fixed.speaker()).isEqualTo(ANA);
        assertThat(fixed.via()).extracting(relay -> relay.name()).containsExactly("José Müller");
        assertThat(fixed.form()).isEqualTo(Form.DIRECT);
        assertThat(fixed.act()).isEqualTo(Act.PROMISE);
        assertThat(fixed.negated()).isTrue();
        assertThat(fixed.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(fixed.source())
                .isEqualTo(quote("Ilse Maran").passage(DAM.article().text()));
        assertThat(fixed.cue())
                .isEqualTo(quote("said that").passage(DAM.article().text()));
        assertThat(corrected.corrected()).isEqualTo(Map.of("s1", List.of(correction.id())));
        assertThat(corrected.unfound()).isEmpty();
    }

    @Test
    void findsAStatementThatALaterModelReadsWithOtherEnds() {
        Correction correction = at(0, fix("the gates of the Orrin dam will open", ANA));
        Corrected corrected = Corrections.of(List.of(correction)).apply(DAM);
        assertThat(only(corrected, "the gates of the Orrin dam will open in June")
                        .speaker())
                .isEqualTo(ANA);
    }

    @Test
    void saysThatItFindsNoStatement() {
        Correction correction = at(0, fix("the gates", ANA));
        Correction beyond = at(1, new Reject(ID, new Quote("x", Passage.of(5000, 5001))));
        Correction otherWords = at(2, new Reject(ID, new Quote("closed", Passage.of(0, 6))));
        Corrected corrected =
                Corrections.of(List.of(correction, beyond, otherWords)).apply(DAM);
        assertThat(corrected.record()).isEqualTo(DAM);
        assertThat(corrected.unfound()).containsExactly(correction.id(), beyond.id(), otherWords.id());
    }

    @Test
    void rejectsAndAdds() {
        Correction reject = at(0, new Reject(ID, quote("the gates had opened")));
        Correction add = at(1, ADDED);
        Corrected corrected = Corrections.of(List.of(add, reject)).apply(DAM);
        assertThat(corrected.record().statements()).extracting(Statement::id).containsExactly("s1", add.id());
        assertThat(corrected.rejected()).containsExactly(reject.id());
        assertThat(corrected.corrected()).containsOnlyKeys(add.id());
    }

    @Test
    void whatIsAddedTakesThePlaceOfTheSameRead() {
        Add same = new Add(
                ID,
                null,
                null,
                quote("the gates had opened"),
                ANA,
                List.of(),
                Form.DIRECT,
                Act.DENY,
                false,
                Certainty.CERTAIN);
        Corrected corrected = Corrections.of(List.of(at(0, same))).apply(DAM);
        assertThat(corrected.record().statements()).hasSize(2);
        assertThat(only(corrected, "the gates had opened").speaker()).isEqualTo(ANA);
    }

    @Test
    void theLaterWins() {
        Correction first = at(0, fix("the gates had opened", ANA));
        Correction second = at(1, fix("the gates had opened", Speaker.HEARSAY));
        Corrected corrected = Corrections.of(List.of(second, first)).apply(DAM);
        assertThat(only(corrected, "the gates had opened").speaker()).isEqualTo(Speaker.HEARSAY);
        assertThat(corrected.corrected().get("s2")).containsExactly(first.id(), second.id());
    }

    @Test
    void undoneIsAsIfItHadNotBeen() {
        Correction fix = at(0, fix("the gates had opened", ANA));
        Correction undo = at(1, new Undo(fix.id()));
        Correction redo = at(2, new Undo(undo.id()));
        assertThat(Corrections.of(List.of(fix, undo)).apply(DAM)).isEqualTo(Corrected.asRead(DAM));
        Corrections again = Corrections.of(List.of(fix, undo, redo));
        assertThat(again.isUndone(fix)).isFalse();
        assertThat(again.isUndone(undo)).isTrue();
        assertThat(again.apply(DAM)).isEqualTo(Corrections.of(List.of(fix)).apply(DAM));
    }

    private static final Naming MARAN = new Naming(SpeakerKind.PERSON, "Ilse Maran", null, null);
    private static final Naming BARE = new Naming(SpeakerKind.PERSON, "Maran", null, null);
    private static final Naming MULLER = new Naming(SpeakerKind.PERSON, "José Müller", null, null);

    private static NameRef ref(Naming naming) {
        return new NameRef(naming.kind(), naming.name(), null);
    }

    private static List<List<Naming>> speakers(Correction... corrections) {
        return Corrections.of(List.of(corrections)).apply(Identities.of(List.of(MARAN, BARE, MULLER))).stream()
                .map(Identity::namings)
                .toList();
    }

    @Test
    void speakersArePutTogetherAndSplit() {
        Correction merge = at(0, new Merge(ref(MULLER), ref(BARE)));
        Correction split = at(1, new Split(ref(BARE)));
        assertThat(speakers()).containsExactly(List.of(MARAN, BARE), List.of(MULLER));
        assertThat(speakers(merge)).containsExactly(List.of(MARAN, MULLER, BARE));
        assertThat(speakers(split)).containsExactly(List.of(MARAN), List.of(MULLER), List.of(BARE));
        assertThat(speakers(merge, split)).hasSize(2).contains(List.of(BARE));
        assertThat(speakers(merge, split, at(2, new Undo(split.id())))).hasSize(1);
        assertThat(speakers(at(3, new Merge(ref(MULLER), new NameRef(SpeakerKind.PERSON, "Nobody", null)))))
                .hasSize(2);
    }

    @Test
    void everyChangeIsWrittenAndReadBack() throws Exception {
        for (Change change : List.of(
                EVERYTHING,
                fix("the gates had opened", Speaker.HEARSAY),
                ADDED,
                new Reject(ID, quote("the gates had opened")),
                new Merge(ref(MULLER), ref(BARE)),
                new Split(new NameRef(SpeakerKind.OFFICE, "Iraq's \"minister\"", "of \u202ewater")),
                new Undo("c00"))) {
            Correction correction = at(0, change);
            String line = CorrectionJson.line(correction);
            assertThat(CorrectionJson.read(line)).isEqualTo(correction);
            assertThat(line).doesNotContain("\n");
            assertThat(CorrectionJson.isCorrection(line)).isTrue();
        }
    }

    @Test
    void theJsonIsWhatItIs() {
        assertThat(CorrectionJson.line(at(0, new Reject("sha256:00", quote("Ilse Maran")))))
                .isEqualTo(
                        "{\"schema\":\"hearsay.correction/1\",\"id\":\"cfd6e8f24cc2f2f57ff1659a889605d94\",\"by\":\"Lee Fox\","
                                + "\"at\":\"2031-06-01T10:00:00Z\",\"why\":\"by ear\",\"change\":\"reject\","
                                + "\"article\":\"sha256:00\",\"statement\":{\"text\":\"Ilse Maran\",\"spans\":[[2,12]]}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/1\" | /2\" | /schema: expected \"hearsay.correction/1\"",
                "by ear | by eye | /id: expected the id of what the correction says",
                "by ear | ' ' | a correction needs who and why",
                "reject | burn | /change: expected one of merge, split, fix, reject, add, undo",
                "2031-06-01T | yesterday | /at: expected a time",
                "[[2,12]] | [[12,2]] | /statement/spans/0: expected two offsets",
                "[[2,12]] | [] | /statement/spans: expected at least one span",
                "\"by\" | \"who\" | the key \"by\" is missing",
                "{ | [ | not JSON",
            })
    void saysWhatIsWrongAndWhere(String part, String instead, String message) {
        String line = CorrectionJson.line(at(0, new Reject("sha256:00", quote("Ilse Maran"))));
        assertThatThrownBy(() -> CorrectionJson.read(line.replace(part, instead)))
                .isInstanceOf(RecordFormatException.class)
                .hasMessageContaining(message);
    }
}
