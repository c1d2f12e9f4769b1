package org.hearsay.app.evaluate.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimReader;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.claim.Origins;
import org.hearsay.ledger.dispute.DisputeKind;
import org.hearsay.ledger.dossier.Dossier;
import org.hearsay.ledger.dossier.Scope;
import org.hearsay.ledger.matter.Matter;
import org.hearsay.model.Article;
import org.hearsay.model.Record;

/// Takes cases the whole way from text to answer and counts.
public final class CaseEvaluation {

    private final ClaimReader claimReader = new ClaimReader();
    private final DisputeScore disputes = new DisputeScore();
    private final CommitmentScore commitments = new CommitmentScore();
    private final OtherScore others = new OtherScore();
    private final List<String> matterMistakes = new ArrayList<>();
    private int cases;
    private int together;
    private int togetherFound;
    private int apart;
    private int apartFound;

    /// Adds a case.
    ///
    /// @param reader makes a record of an article
    public void add(Case one, Function<Article, Record> reader) {
        CaseReading reading = new CaseReading(one, reader, claimReader);
        Dossier dossier = new Dossier(Identities.BY_NAME, Origins.EACH_ITS_OWN);
        reading.records().forEach(dossier::add);
        disputes.add(one, reading, dossier.disputes(Scope.ALL));
        commitments.add(one, reading);
        matters(one, reading, dossier.matters(Scope.ALL));
        others.add(one, reading, dossier);
        cases++;
    }

    private void matters(Case one, CaseReading reading, List<Matter> matters) {
        one.all(Expected.Together.class).forEach(expected -> {
            boolean found = matters.stream().anyMatch(matter -> holds(matter, expected.pointers(), reading));
            together++;
            togetherFound += found ? 1 : 0;
            note(found, one, "not in one matter: " + expected.pointers());
        });
        one.all(Expected.Apart.class).forEach(expected -> {
            boolean found = matters.stream().noneMatch(matter -> holds(matter, expected.pointers(), reading));
            apart++;
            apartFound += found ? 1 : 0;
            note(found, one, "in one matter: " + expected.pointers());
        });
    }

    private void note(boolean right, Case one, String mistake) {
        if (!right) {
            matterMistakes.add(one.id() + ": " + mistake);
        }
    }

    private static boolean holds(Matter matter, List<Pointer> pointers, CaseReading reading) {
        return pointers.stream()
                .allMatch(pointer -> matter.claims().stream().anyMatch(claim -> stands(reading, claim, pointer)));
    }

    private static boolean stands(CaseReading reading, Claim claim, Pointer pointer) {
        return reading.isThere(claim, pointer);
    }

    public DisputeScore disputes() {
        return disputes;
    }

    public CommitmentScore commitments() {
        return commitments;
    }

    /// One line for each mistake.
    public List<String> mistakes() {
        List<String> all = new ArrayList<>(disputes.mistakes());
        all.addAll(commitments.mistakes());
        all.addAll(matterMistakes);
        all.addAll(others.mistakes());
        return List.copyOf(all);
    }

    /// The counts as a table.
    public String report() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%d cases%n%n%-12s %5s %5s %6s  %9s %6s%n",
                cases,
                "",
                "right",
                "wrong",
                "missed",
                "precision",
                "recall"));
        for (DisputeKind kind : DisputeKind.values()) {
            row(kind.name().toLowerCase(Locale.ROOT), disputes.of(kind), out);
        }
        row("disputes", disputes.all(), out);
        row("commitments", commitments.counts(), out);
        out.append(String.format(
                Locale.ROOT,
                "%nsides whose speaker is named as listed: %s; disputes missed because a side was not read: %d, found under"
                        + " another kind: %d%n",
                disputes.speakers(),
                disputes.unread(),
                disputes.wrongKinds()));
        out.append("of commitments found: ").append(commitments.details()).append('\n');
        out.append(String.format(
                Locale.ROOT,
                "matters: together %d of %d, apart %d of %d%n",
                togetherFound,
                together,
                apartFound,
                apart));
        return out.append(others.report()).toString();
    }

    private static void row(String name, DisputeScore.Counts counts, StringBuilder out) {
        out.append(String.format(
                Locale.ROOT,
                "%-12s %5d %5d %6d  %9.2f %6.2f%n",
                name,
                counts.right(),
                counts.wrong(),
                counts.missed(),
                counts.precision(),
                counts.recall()));
    }
}
