package org.hearsay.app.web.view;

import java.util.List;
import org.hearsay.app.web.compare.Findings;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Facets.Count;
import org.hearsay.ledger.Headline;
import org.hearsay.ledger.Stats;
import org.hearsay.ledger.commitment.Status;

/// The first page.
///
/// @param empty whether the ledger holds no article
/// @param numbers what it holds, in words
/// @param newest the newest articles
/// @param quoted who says most
/// @param disputes the surest
/// @param overdue commitments whose day has passed and whose outcome is not told
public record HomeView(
        boolean empty,
        List<String> numbers,
        List<Entries.Entry> newest,
        List<Quoted> quoted,
        List<DisputeView> disputes,
        List<CommitmentView> overdue,
        Plot plot) {

    private static final int FEW = 3;

    private static final int QUOTED = 12;

    public record Quoted(String name, String address, String statements) {}

    public static HomeView of(Stats stats, Facets facets, List<Headline> newest, Findings findings) {
        return new HomeView(
                stats.articles() == 0,
                List.of(
                        count(stats.articles(), "article"),
                        count(
                                stats.outlets().stream()
                                        .filter(outlet -> outlet.name() != null)
                                        .count(),
                                "outlet"),
                        count(stats.statements(), "statement")),
                Entries.of(newest),
                facets.speakers().stream().limit(QUOTED).map(HomeView::quoted).toList(),
                findings.disputes().stream()
                        .limit(FEW)
                        .map(dispute -> DisputeView.of(dispute, findings))
                        .toList(),
                findings.commitments().stream()
                        .filter(commitment -> commitment.status() == Status.DUE)
                        .limit(FEW)
                        .map(commitment -> CommitmentView.of(commitment, findings))
                        .toList(),
                Plot.kindsOverTime(facets, Query.of(name -> null)));
    }

    private static Quoted quoted(Count count) {
        return new Quoted(count.name(), Addresses.speaker(count.name()), SearchView.number(count.statements()));
    }

    private static String count(long number, String noun) {
        return SearchView.number(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
