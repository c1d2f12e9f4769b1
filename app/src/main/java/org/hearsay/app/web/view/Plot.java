package org.hearsay.app.web.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.export.Csv;
import org.hearsay.app.outline.Wording;
import org.hearsay.app.web.intake.Voiced;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Facets.Month;
import org.hearsay.ledger.Stats;
import org.hearsay.model.SpeakerKind;

/// A plot and the table it is drawn from: without a script the table is what there is.
///
/// @param type what the script draws: `stack` (columns of shares over time), `bars` (shares side by side), `network`
/// @param title what it shows
/// @param summary what there is to see, in a sentence
/// @param columns heads of the table
/// @param rows as many cells each as there are columns
/// @param csv address of the table as CSV
public record Plot(String type, String title, String summary, List<Column> columns, List<List<Cell>> rows, String csv) {

    /// @param style class that gives a series its colour; empty for what is no series
    public record Column(String name, String style) {}

    /// @param address where it leads; empty if nowhere
    public record Cell(String text, String address) {

        static Cell of(long number) {
            return new Cell(Long.toString(number), "");
        }
    }

    /// Whether there is enough for a picture to say more than the numbers.
    public boolean worthDrawing() {
        return rows.size() > 1;
    }

    /// The table as CSV.
    public String table() {
        return Csv.line(columns.stream().map(Column::name).toList())
                + rows.stream()
                        .map(row -> Csv.line(row.stream().map(Cell::text).toList()))
                        .collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// How statements are sourced, month by month.
    public static Plot kindsOverTime(Facets facets, Query query) {
        List<SpeakerKind> kinds = kinds(facets.months().stream().map(Month::kinds));
        List<List<Cell>> rows = facets.months().stream()
                .map(month -> row(
                        new Cell(
                                month.month().toString(),
                                "/search?"
                                        + query.with(
                                                        "since",
                                                        month.month().atDay(1).toString())
                                                .with(
                                                        "until",
                                                        month.month()
                                                                .atEndOfMonth()
                                                                .toString())
                                                .string()),
                        kinds,
                        month.kinds()))
                .toList();
        return new Plot(
                "stack",
                "Kinds of source, month by month",
                overTime(facets),
                columns("Month", kinds),
                rows,
                "/plots/kinds.csv" + (query.isEmpty() ? "" : "?" + query.from(0).string()));
    }

    private static String overTime(Facets facets) {
        if (facets.months().isEmpty()) {
            return "No statement of a known day.";
        }
        long dated = facets.months().stream()
                .flatMap(month -> month.kinds().values().stream())
                .mapToLong(Long::longValue)
                .sum();
        return (facets.all() ? "" : "Counted among so many of them: ")
                + SearchView.number(dated) + (dated == 1 ? " statement" : " statements") + " of known days, "
                + facets.months().getFirst().month() + " to "
                + facets.months().getLast().month()
                + facets.kinds().entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(most -> "; most are by the kind “" + Wording.of(most.getKey()) + "”.")
                        .orElse(".");
    }

    /// Who says how much, month by month.
    public static Plot speakersOverTime(List<Voiced> voices) {
        List<YearMonth> months = voices.stream()
                .flatMap(voice -> voice.months().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        List<Column> columns = new ArrayList<>(List.of(new Column("Month", "")));
        for (int i = 0; i < voices.size(); i++) {
            columns.add(new Column(voices.get(i).name(), "v" + (i + 1)));
        }
        return new Plot(
                "lines",
                "Who says most, month by month",
                voices.isEmpty()
                        ? "Being counted; load the page again in a moment."
                        : "Statements of known days under the names of the " + voices.size() + " who say most.",
                columns,
                months.stream().map(month -> voicedIn(month, voices)).toList(),
                "/plots/speakers.csv");
    }

    private static List<Cell> voicedIn(YearMonth month, List<Voiced> voices) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell(month.toString(), "/search?since=" + month.atDay(1) + "&until=" + month.atEndOfMonth()));
        voices.forEach(voice -> row.add(Cell.of(voice.months().getOrDefault(month, 0L))));
        return row;
    }

    /// How each outlet sources what it publishes.
    public static Plot kindsByOutlet(Stats stats) {
        List<Stats.Outlet> outlets =
                stats.outlets().stream().limit(Facets.NAMES).toList();
        List<SpeakerKind> kinds = kinds(outlets.stream().map(Stats.Outlet::kinds));
        return new Plot(
                "bars",
                "Kinds of source, outlet by outlet",
                outlets.size() + (outlets.size() == 1 ? " outlet" : " outlets, those with the most articles first")
                        + "; each bar shows shares of that outlet’s statements.",
                columns("Outlet", kinds),
                outlets.stream()
                        .map(outlet -> row(name(outlet), kinds, outlet.kinds()))
                        .toList(),
                "/plots/outlets.csv");
    }

    private static Cell name(Stats.Outlet outlet) {
        String name = outlet.name();
        return name == null ? new Cell("unknown", "") : new Cell(name, Addresses.outlet(name));
    }

    /// Whose words which outlet passes on at second hand.
    public static Plot relays(Facets facets, Query query) {
        return new Plot(
                "network",
                "Who relays whom",
                facets.links().isEmpty()
                        ? "No statement came through a relay from an outlet that is known."
                        : "The " + facets.links().size()
                                + " most frequent pairs of an outlet and a relay that it cites.",
                List.of(new Column("Outlet", ""), new Column("cites", ""), new Column("Statements", "")),
                facets.links().stream()
                        .map(link -> List.of(
                                new Cell(link.outlet(), Addresses.outlet(link.outlet())),
                                new Cell(
                                        link.relay(),
                                        "/search?"
                                                + query.with("outlet", link.outlet())
                                                        .with("via", link.relay())
                                                        .string()),
                                Cell.of(link.statements())))
                        .toList(),
                "/plots/relays.csv"
                        + (query.isEmpty() ? "" : "?" + query.from(0).string()));
    }

    private static List<Column> columns(String first, List<SpeakerKind> kinds) {
        return Stream.concat(
                        Stream.of(new Column(first, "")),
                        kinds.stream().map(kind -> new Column(Wording.of(kind), Line.style(kind))))
                .toList();
    }

    private static List<Cell> row(Cell name, List<SpeakerKind> kinds, Map<SpeakerKind, Long> counts) {
        List<Cell> row = new ArrayList<>();
        row.add(name);
        kinds.forEach(kind -> row.add(Cell.of(counts.getOrDefault(kind, 0L))));
        return row;
    }

    private static List<SpeakerKind> kinds(Stream<Map<SpeakerKind, Long>> counts) {
        return counts.flatMap(count -> count.keySet().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
