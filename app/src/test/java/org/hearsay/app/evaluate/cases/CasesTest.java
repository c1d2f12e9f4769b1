package org.hearsay.app.evaluate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.hearsay.Reader;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.IngestResult;
import org.hearsay.ledger.claim.ClaimReader;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.claim.Origins;
import org.hearsay.ledger.claim.Sheet;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.commitment.CommitmentKind;
import org.hearsay.ledger.commitment.Status;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.dispute.DisputeFinder;
import org.hearsay.ledger.dispute.DisputeKind;
import org.hearsay.ledger.dossier.Dossier;
import org.hearsay.ledger.dossier.Scope;
import org.hearsay.ledger.naming.Naming;
import org.hearsay.model.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// The whole way from text to answer, through one real reader.
class CasesTest {

    private static final Path CASES = Path.of("../ledger/src/test/resources/org/hearsay/ledger/cases");

    /// Parts of claims by which the sample's disputes are told here.
    private static final List<String> SHOWN = List.of(
            "2,500 American troops",
            "that number",
            "the figure of 2,500",
            "from a combat role to a training role",
            "Guards Corps had been shooting",
            "no Iranian forces are even present",
            "establish a timetable for the withdrawal",
            "keep the rest");

    private static final Reader READER = Reader.open();

    @AfterAll
    static void close() {
        READER.close();
    }

    /// Today's figures over the cases to develop by. Whoever makes them better raises them here.
    @Test
    void holdsTodaysFigures() throws IOException {
        CaseEvaluation evaluation = new CaseEvaluation();
        for (Case one : CaseFile.readAll(CASES, "dev-")) {
            evaluation.add(one, READER::read);
        }
        System.out.print(evaluation.report());
        DisputeScore disputes = evaluation.disputes();
        assertThat(disputes.all().precision()).as("precision").isGreaterThanOrEqualTo(0.98);
        assertThat(disputes.all().recall()).as("recall").isGreaterThanOrEqualTo(0.80);
        for (DisputeKind kind : DisputeKind.values()) {
            assertThat(disputes.of(kind).precision()).as(kind + " precision").isGreaterThanOrEqualTo(0.9);
            assertThat(disputes.of(kind).recall()).as(kind + " recall").isGreaterThanOrEqualTo(0.72);
        }
        assertThat(evaluation.commitments().counts().precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(evaluation.commitments().counts().recall()).isGreaterThanOrEqualTo(0.9);
    }

    /// Two people of one article who use contraries are set side by side.
    @Test
    void everyPairOfContrariesContradicts() {
        for (List<String> row : Sheet.rows(ClaimReader.class, "antonyms.tsv")) {
            String[] sentences = row.get(3).split(" / ");
            Article article = Article.of(
                    said(sentences[0], "the mayor Ana Ruiz") + " " + said(sentences[1], "the miner Jan Holt"));
            DisputeFinder finder = new DisputeFinder(Identities.BY_NAME);
            finder.add(READER.read(article));
            assertThat(finder.disputes())
                    .as(row.get(3))
                    .extracting(Dispute::kind)
                    .contains(DisputeKind.DENIAL);
        }
    }

    /// What is not of one sort is not one number or date.
    @Test
    void whatIsOfAnotherSortIsNoDispute() {
        for (List<String> row : Sheet.rows(ClaimReader.class, "kinds-apart.tsv")) {
            String[] sentences = row.get(1).split(" / ");
            Article article = Article.of(
                    said(sentences[0], "the mayor Ana Ruiz") + " " + said(sentences[1], "the miner Jan Holt"));
            DisputeFinder finder = new DisputeFinder(Identities.BY_NAME);
            finder.add(READER.read(article));
            assertThat(finder.disputes()).as(row.get(1)).isEmpty();
        }
    }

    /// An article of two outlets is one origin, and what it disputes one dispute.
    @Test
    void aCopyDisputesNothingAnew() {
        String text =
                "The harbour office said that 1,200 berths were closed last autumn. However, that number has been disputed.";
        Article first = printed(text, "Bay Post");
        Article copy = printed(text, "Delta Mail");
        assertThat(disputesOf(Origins.EACH_ITS_OWN, first, copy)).hasSize(2);
        assertThat(disputesOf(article -> first.id(), first, copy)).hasSize(1);
    }

    private static Article printed(String text, String outlet) {
        return new Article("-", null, outlet, null, List.of(), null, null, LocalDate.of(2031, 5, 14), "en", null, text);
    }

    private static List<Dispute> disputesOf(Origins origins, Article... articles) {
        Dossier dossier = new Dossier(Identities.BY_NAME, origins);
        for (Article article : articles) {
            dossier.add(READER.read(article));
        }
        return dossier.disputes(Scope.ALL);
    }

    private static String said(String sentence, String by) {
        return sentence.substring(0, sentence.length() - 1) + ", " + by + " said.";
    }

    /// What the first real article this project looked at must give.
    @Test
    @EnabledIfEnvironmentVariable(
            named = "HEARSAY_DATA",
            matches = ".+",
            disabledReason = "HEARSAY_DATA does not name a folder with sample/")
    void findsWhatTheSampleHolds() {
        Path file = Path.of(System.getenv("HEARSAY_DATA"), "sample", "mehr-2021-07-26-us-troops-iraq.txt");
        Hints hints = Hints.NONE.withPublished(LocalDate.of(2021, 7, 26)).withOutlet("Mehr News Agency");
        Article article = switch (new ArticleReader().read(file, hints)) {
            case IngestResult.Ingested(Article read) -> read;
            case IngestResult.Rejected rejected -> throw new AssertionError(rejected.line());
        };
        Dossier dossier = new Dossier(Identities.BY_NAME, Origins.EACH_ITS_OWN);
        dossier.add(READER.read(article));
        List<Dispute> disputes = dossier.disputes(Scope.ALL);
        assertThat(disputes).hasSize(3);
        assertThat(sides(disputes, DisputeKind.AUTHOR))
                .containsExactly("2,500 American troops | that number; the figure of 2,500");
        assertThat(sides(disputes, DisputeKind.DENIAL))
                .containsExactlyInAnyOrder(
                        "Guards Corps had been shooting | no Iranian forces are even present",
                        "from a combat role to a training role; establish a timetable for the withdrawal"
                                + " | keep the rest");
        List<Commitment> commitments = dossier.commitments(Scope.ALL, LocalDate.of(2021, 8, 1));
        assertThat(commitments)
                .anyMatch(commitment -> commitment.kind() == CommitmentKind.THREAT
                        && commitment.claim().words().contains("increase their attacks")
                        && "If that doesn’t happen".equals(commitment.condition()));
        assertThat(commitments)
                .anyMatch(commitment -> commitment.kind() == CommitmentKind.DEMAND
                        && commitment.claim().words().contains("deliver missiles")
                        && commitment.status() == Status.KEPT
                        && Period.ofMonths(14).equals(commitment.delay()));
        assertThat(dossier.names("combat role", Map.of()).names())
                .extracting(Naming.Name::name)
                .containsExactlyInAnyOrder(
                        "combat role", "advisory role", "training role", "intelligence supporting role");
    }

    /// The sides by a part of their words, claims parted by `; `.
    private static List<String> sides(List<Dispute> disputes, DisputeKind kind) {
        return disputes.stream()
                .filter(dispute -> dispute.kind() == kind)
                .map(dispute -> dispute.sides().stream()
                        .map(side -> side.claims().stream()
                                .map(claim -> SHOWN.stream()
                                        .filter(claim.words()::contains)
                                        .findFirst()
                                        .orElse(claim.words()))
                                .reduce((a, b) -> a + "; " + b)
                                .orElseThrow())
                        .reduce((a, b) -> a + " | " + b)
                        .orElseThrow())
                .toList();
    }
}
