package org.hearsay.app.web.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.app.outline.Wording;
import org.hearsay.app.web.intake.Names;
import org.hearsay.ledger.naming.Naming;
import org.jspecify.annotations.Nullable;

/// By which names one thing goes, and which outlet uses which.
///
/// @param term as asked for; empty if nothing was
/// @param scope how many articles were looked at, in words
/// @param names the most used first
/// @param because sentences that say that they are one
public record NamesView(String term, String scope, List<Row> names, List<Reason> because, Plot plot) {

    public static final NamesView NONE = new NamesView("", "", List.of(), List.of(), plot("", List.of()));

    private static final int EXAMPLES = 5;

    /// @param count in words
    public record Row(String name, String count, List<Example> examples) {}

    /// @param address of an article with it
    /// @param when first and last day, in words; empty if none is known
    public record Example(String outlet, String count, String when, String address, String sentence) {}

    /// @param address of the article that says so
    public record Reason(String words, String address) {}

    public static NamesView of(Names.Found found) {
        Naming naming = found.naming();
        return new NamesView(
                naming.term(),
                "Looked for in " + Wording.count(found.articles(), "article")
                        + ", the newest whose statements or headlines have one of the names.",
                naming.names().stream().map(NamesView::row).toList(),
                naming.because().stream()
                        .map(alias -> new Reason(alias.words(), Addresses.article(alias.article())))
                        .toList(),
                plot(naming.term(), naming.names()));
    }

    private static Row row(Naming.Name name) {
        return new Row(
                name.name(),
                Wording.count(name.count(), "time"),
                name.uses().stream().limit(EXAMPLES).map(NamesView::example).toList());
    }

    private static Example example(Naming.Use use) {
        String speaker = use.speaker() == null ? "" : ", in a statement by " + use.speaker();
        return new Example(
                Objects.requireNonNullElse(use.outlet(), "unknown outlet") + speaker,
                Wording.count(use.count(), "time"),
                when(use.first(), use.last()),
                Addresses.article(use.article()),
                use.example());
    }

    private static String when(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? Wording.of(first) : Wording.of(first) + " to " + Wording.of(last);
    }

    private static Plot plot(String term, List<Naming.Name> names) {
        Map<String, long[]> outlets = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (Naming.Use use : names.get(i).uses()) {
                outlets.computeIfAbsent(
                                        Objects.requireNonNullElse(use.outlet(), "unknown"),
                                        outlet -> new long[names.size()])[i] +=
                        use.count();
            }
        }
        List<Plot.Column> columns = new ArrayList<>(List.of(new Plot.Column("Outlet", "")));
        for (int i = 0; i < names.size(); i++) {
            columns.add(new Plot.Column(names.get(i).name(), "v" + (i % 6 + 1)));
        }
        return new Plot(
                "bars",
                "Which outlet uses which name",
                "Each bar shows shares of the outlet’s uses.",
                columns,
                outlets.entrySet().stream()
                        .sorted(Comparator.comparingLong((Map.Entry<String, long[]> outlet) -> -sum(outlet.getValue())))
                        .limit(20)
                        .map(outlet -> cells(outlet.getKey(), outlet.getValue()))
                        .toList(),
                "/names.csv?term=" + URLEncoder.encode(term, UTF_8));
    }

    private static long sum(long[] counts) {
        return Arrays.stream(counts).sum();
    }

    private static List<Plot.Cell> cells(String outlet, long[] counts) {
        List<Plot.Cell> cells = new ArrayList<>(List.of(new Plot.Cell(outlet, Addresses.outlet(outlet))));
        for (long count : counts) {
            cells.add(Plot.Cell.of(count));
        }
        return cells;
    }
}
