package org.hearsay.app.web.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearsay.ledger.Headline;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.dossier.Dossier;
import org.hearsay.ledger.dossier.LedgerDossier;
import org.hearsay.ledger.dossier.Scope;
import org.hearsay.ledger.matter.Matter;
import org.hearsay.ledger.timeline.Happening;

/// What the newest articles of a ledger say about one another. Nothing of it changes, so many threads may read it.
///
/// @param dossier that it was found in; not to be added to
/// @param all whether every article of the ledger was looked at; if not, the newest [#MOST]
/// @param disputes the surest first
/// @param matters the largest first
/// @param commitments as of `today`, the earliest first
/// @param timeline in order
public record Findings(
        Dossier dossier,
        boolean all,
        LocalDate today,
        List<Dispute> disputes,
        List<Matter> matters,
        List<Commitment> commitments,
        List<Happening> timeline) {

    /// Articles that are set beside one another, some kilobytes of memory for each statement.
    public static final int MOST = 2_000;

    public Findings {
        disputes = List.copyOf(disputes);
        matters = List.copyOf(matters);
        commitments = List.copyOf(commitments);
        timeline = List.copyOf(timeline);
    }

    static Findings of(Ledger ledger) {
        List<Headline> newest = new ArrayList<>(ledger.headlines(new Page(MOST + 1, 0)));
        boolean all = newest.size() <= MOST;
        List<Headline> looked = new ArrayList<>(newest.subList(0, Math.min(MOST, newest.size())));
        Collections.reverse(looked);
        Dossier dossier =
                LedgerDossier.of(ledger, looked.stream().map(Headline::article).toList());
        LocalDate today = today(newest);
        return new Findings(
                dossier,
                all,
                today,
                dossier.disputes(Scope.ALL),
                dossier.matters(Scope.ALL),
                dossier.commitments(Scope.ALL, today),
                dossier.timeline(Scope.ALL));
    }

    /// Articles of a day that lies ahead, as invented ones do, are looked at from that day.
    private static LocalDate today(List<Headline> newestFirst) {
        LocalDate now = LocalDate.now(ZoneOffset.UTC);
        LocalDate newest = newestFirst.isEmpty() ? null : newestFirst.getFirst().published();
        return newest != null && newest.isAfter(now) ? newest : now;
    }

    /// The dispute of this name.
    ///
    /// @param name as in [#name(Dispute)]
    public Optional<Dispute> dispute(String name) {
        return disputes.stream().filter(dispute -> name(dispute).equals(name)).findFirst();
    }

    /// The matter whose first claim has this id.
    public Optional<Matter> matter(String id) {
        return matters.stream().filter(matter -> matter.id().equals(id)).findFirst();
    }

    /// Matters that hold a claim of this article.
    public List<Matter> mattersOf(String article) {
        return matters.stream()
                .filter(matter -> matter.claims().stream()
                        .anyMatch(claim -> claim.source().article().equals(article)))
                .toList();
    }

    /// What a dispute is asked for by: the first claims of its first two sides.
    public static String name(Dispute dispute) {
        String claims = dispute.kind() + " "
                + dispute.sides().get(0).claims().getFirst().id() + " "
                + dispute.sides().get(1).claims().getFirst().id();
        return UUID.nameUUIDFromBytes(claims.getBytes(UTF_8)).toString();
    }
}
