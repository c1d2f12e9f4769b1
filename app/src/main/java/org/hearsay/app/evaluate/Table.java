package org.hearsay.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows of text in aligned columns: the first to the left, the others to the right.
///
/// @param header names of the columns
/// @param rows each with as many cells as the header
public record Table(List<String> header, List<List<String>> rows) {

    private static final String GUTTER = "  ";

    /// @throws IllegalArgumentException if a row has more or fewer cells than the header
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under " + header);
            }
        }
    }

    /// Precision, recall and F1 in per cent, with the counts behind them.
    public static Table of(AttributionScore score) {
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : score.measures()) {
            rows.add(List.of(
                    measure.name(),
                    percent(measure.precision()),
                    percent(measure.recall()),
                    percent(measure.f1()),
                    count(measure.right()),
                    count(measure.found()),
                    count(measure.gold())));
        }
        for (AttributionScore.FormRecall form : score.byForm()) {
            rows.add(List.of(
                    form.form().name().toLowerCase(Locale.ROOT) + " overlap",
                    "",
                    percent(form.recall()),
                    "",
                    count(form.found()),
                    "",
                    count(form.gold())));
        }
        return new Table(List.of(score.articles() + " articles", "P", "R", "F1", "right", "found", "gold"), rows);
    }

    /// One line for each figure of a bench.
    public static Table of(BenchResult result) {
        double relative =
                result.encoder().wordsPerSecondPerThread() / result.reader().wordsPerSecondPerThread();
        PeakMemory memory = result.peakMemory();
        return new Table(
                List.of("bench", ""),
                List.of(
                        List.of("articles", count(result.articles())),
                        List.of("words", count(result.words())),
                        List.of("threads", count(result.threads())),
                        List.of("encoder alone, words/s/thread", rate(result.encoder())),
                        List.of("whole reader, words/s/thread", rate(result.reader())),
                        List.of("reader's time, % of the encoder's", percent(relative)),
                        List.of("start-up, ms", count(result.startUp().toMillis())),
                        List.of(
                                memory.isOfProcess() ? "peak memory, MiB" : "peak memory, MiB of heap",
                                count(memory.bytes() >> 20))));
    }

    /// Lines of the table, each ended by a line feed.
    @Override
    public String toString() {
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        int[] widths = IntStream.range(0, header.size())
                .map(column -> all.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return all.stream()
                .map(row -> IntStream.range(0, widths.length)
                        .mapToObj(column -> pad(row.get(column), widths[column], column == 0))
                        .collect(Collectors.joining(GUTTER))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String pad(String cell, int width, boolean left) {
        String blank = " ".repeat(width - cell.length());
        return left ? cell + blank : blank + cell;
    }

    private static String rate(BenchResult.Speed speed) {
        return count(Math.round(speed.wordsPerSecondPerThread()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
