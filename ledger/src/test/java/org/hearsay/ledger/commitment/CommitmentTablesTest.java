package org.hearsay.ledger.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.ledger.claim.Sheet;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every entry of the tables does what its example says, in articles in which no statement was read.
class CommitmentTablesTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The airline undertook to refund its passengers.          | PROMISE
                    Sarvia and Oort have agreed to open the bridge by May.   | AGREEMENT
                    The pilots threatened to walk out.                       | THREAT
                    The army gave the rebels until Friday to leave Orsk.     | DEMAND
                    """)
    void whatTheArticleTellsCommits(String text, CommitmentKind kind) {
        assertThat(commitments(text)).extracting(Commitment::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The airline has not promised to refund its passengers.",
                "Scientists agreed that the lake shrinks.",
                "She is a promising player and threatens every defence.",
                "The court gave the rebels a fair hearing."
            })
    void whatOnlyLooksSoDoesNot(String text) {
        assertThat(commitments(text)).isEmpty();
    }

    static Stream<List<String>> told() {
        return Sheet.rows(CommitmentFinder.class, "told.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("told")
    void whatIsToldDoesAsItsExampleSays(List<String> row) {
        assertThat(commitments(row.get(3)))
                .extracting(commitment -> commitment.kind().name().toLowerCase(Locale.ROOT))
                .containsExactly(row.get(2));
    }

    @Test
    void phrasesStandInTheirExamples() {
        for (List<String> row : Sheet.rows(CommitmentFinder.class, "breaches.tsv")) {
            assertThat(row.get(1).toLowerCase(Locale.ROOT)).contains(row.get(0));
        }
        for (List<String> row : Sheet.rows(CommitmentFinder.class, "commitments.tsv")) {
            assertThat(row.get(2).toLowerCase(Locale.ROOT)).containsPattern("\\b" + row.get(0));
        }
        for (List<String> row : Sheet.rows(CommitmentFinder.class, "requests.tsv")) {
            assertThat(row.get(2)).containsPattern("\\b" + row.get(0) + "\\b.*\\b" + row.get(1));
        }
    }

    @Test
    void aBreachIsTold() {
        CommitmentFinder finder = new CommitmentFinder();
        finder.add(record("The mayor of Tavik promised to replace the lead pipes in Tavik.", DAY));
        finder.add(record("The mayor of Tavik broke his promise on the lead pipes.", DAY.plusMonths(5)));
        assertThat(finder.commitments(DAY.plusMonths(6)))
                .extracting(Commitment::status)
                .containsExactly(Status.BROKEN);
        assertThat(finder.commitments(DAY.plusMonths(1)))
                .extracting(Commitment::status)
                .containsExactly(Status.OPEN);
    }

    private static List<Commitment> commitments(String text) {
        CommitmentFinder finder = new CommitmentFinder();
        finder.add(record(text, DAY));
        return finder.commitments(DAY.plusDays(1));
    }

    private static Record record(String text, LocalDate day) {
        Article article = new Article("a" + day, null, "Bay Post", null, List.of(), null, null, day, "en", null, text);
        return new Record(article, List.of(), List.of(), List.of(), new ModelVersion("none", "none"));
    }
}
