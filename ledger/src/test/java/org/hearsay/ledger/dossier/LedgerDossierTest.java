package org.hearsay.ledger.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.MemoryLedger;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Written;
import org.hearsay.ledger.correction.Change;
import org.hearsay.ledger.correction.Change.Merge;
import org.hearsay.ledger.correction.Change.Reject;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.NameRef;
import org.hearsay.ledger.correction.Quote;
import org.hearsay.model.Passage;
import org.hearsay.model.SpeakerKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerDossierTest {

    private static final String DAM = "the Orrin dam will be finished by the end of June";

    private final Ledger ledger = new MemoryLedger();
    private final Reading first = reading("The Courier", "2031-05-14", "Ilse Maran");
    private final Reading second = reading("Harbour Post", "2031-05-15", "Petra Kohl");

    private static Reading reading(String outlet, String day, String speaker) {
        return Written.article("Dam", outlet, day).says(speaker, DAM).reading();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aRejectedStatementIsNotInIt() {
        ledger.add(List.of(first, second));
        String text = first.record().article().text();
        int start = text.indexOf(DAM);
        correct(new Reject(first.id(), Quote.of(text, Passage.of(start, start + DAM.length()))));
        Dossier dossier = LedgerDossier.of(ledger);
        assertThat(dossier.articles()).isEqualTo(2);
        assertThat(dossier.record(first.id()).orElseThrow().statements()).isEmpty();
        assertThat(dossier.record(second.id()).orElseThrow().statements()).hasSize(1);
    }

    @Test
    void theLastReadingOfAnArticleCounts() {
        Reading again = Written.article("Dam", "The Courier", "2031-05-14")
                .says("Ilse Maran", DAM)
                .by(Written.NEW)
                .reading();
        ledger.add(List.of(first, again, second));
        Dossier dossier = LedgerDossier.of(ledger);
        assertThat(dossier.record(first.id()).orElseThrow().model()).isEqualTo(Written.NEW);
    }

    @Test
    void onlyTheArticlesAskedForAreInIt() {
        ledger.add(List.of(first, second));
        Dossier dossier = LedgerDossier.of(ledger, List.of(second.id(), "sha256:none"));
        assertThat(dossier.articles()).isEqualTo(1);
        assertThat(dossier.record(second.id())).isPresent();
    }

    @Test
    void whomPeoplePutTogetherIsOneVoice() {
        ledger.add(List.of(first, second));
        assertThat(voices()).isEqualTo(2);
        correct(new Merge(
                new NameRef(SpeakerKind.PERSON, "Ilse Maran", null),
                new NameRef(SpeakerKind.PERSON, "Petra Kohl", null)));
        assertThat(voices()).isEqualTo(1);
    }

    private int voices() {
        return LedgerDossier.of(ledger)
                .corroboration(first.id().substring("sha256:".length()) + "#s1")
                .orElseThrow()
                .origins()
                .size();
    }

    private void correct(Change change) {
        ledger.correct(List.of(new Correction("Lee Fox", Instant.parse("2031-06-01T10:00:00Z"), "by ear", change)));
    }
}
