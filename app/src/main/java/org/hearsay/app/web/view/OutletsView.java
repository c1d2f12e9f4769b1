package org.hearsay.app.web.view;

import java.util.List;
import java.util.Map;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Stats;
import org.hearsay.model.Form;
import org.hearsay.model.SpeakerKind;

/// Outlets, and how they source what they say.
///
/// @param all how many there are; the first of them are shown
public record OutletsView(List<Row> rows, int all, Plot kinds, Plot relays) {

    private static final int ROWS = 200;

    /// @param named share of statements by people, organisations and offices, e.g. `62%`
    /// @param unnamed share of statements by unnamed sources
    /// @param nobody share of statements that nobody is named for
    /// @param quoted share of statements in the speaker's own words, in whole or part
    public record Row(
            Plot.Cell name,
            String articles,
            String statements,
            String named,
            String unnamed,
            String nobody,
            String quoted) {}

    public static OutletsView of(Stats stats, Facets facets) {
        return new OutletsView(
                stats.outlets().stream().limit(ROWS).map(OutletsView::row).toList(),
                stats.outlets().size(),
                Plot.kindsByOutlet(stats),
                Plot.relays(facets, Query.of(name -> null)));
    }

    private static Row row(Stats.Outlet outlet) {
        long all = outlet.statements();
        Map<SpeakerKind, Long> kinds = outlet.kinds();
        String name = outlet.name();
        return new Row(
                name == null ? new Plot.Cell("unknown", "") : new Plot.Cell(name, Addresses.outlet(name)),
                SearchView.number(outlet.articles()),
                SearchView.number(all),
                share(
                        all,
                        kinds.getOrDefault(SpeakerKind.PERSON, 0L)
                                + kinds.getOrDefault(SpeakerKind.ORGANISATION, 0L)
                                + kinds.getOrDefault(SpeakerKind.OFFICE, 0L)),
                share(all, kinds.getOrDefault(SpeakerKind.UNNAMED, 0L)),
                share(all, kinds.getOrDefault(SpeakerKind.HEARSAY, 0L)),
                share(
                        all,
                        outlet.forms().getOrDefault(Form.DIRECT, 0L)
                                + outlet.forms().getOrDefault(Form.MIXED, 0L)));
    }

    private static String share(long all, long part) {
        return all == 0 ? "–" : Math.round(100.0 * part / all) + "%";
    }
}
