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
        List<List<String>> rows = rows(score.measures());
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
        return measures(score.articles() + " articles", rows);
    }

    /// Precision, recall and F1 in per cent, with the counts behind them.
    public static Table of(TimeEvaluation evaluation) {
        return measures(
                evaluation.articles() + " articles", rows(evaluation.score().measures()));
    }

    /// Precision, recall and F1 in per cent, with the counts behind them.
    public static Table of(FigureScores scores) {
        return measures(scores.texts() + " texts", rows(scores.measures()));
    }

    /// How many results share a convention, by specification and in all, and how many of those pass; below, the
    /// conventions that are not shared.
    public static Table of(TimeSpecEvaluation evaluation) {
        List<List<String>> rows = new ArrayList<>();
        evaluation.shared().forEach((name, shared) -> rows.add(passed(name, evaluation.passed(name), shared)));
        rows.add(passed("all", evaluation.allPassed(), evaluation.allShared()));
        evaluation.conventions().forEach((convention, count) -> {
            if (convention != TimeConvention.SHARED) {
                rows.add(List.of(
                        "not shared: "
                                + convention.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        "",
                        count(count),
                        ""));
            }
        });
        return new Table(List.of("specification", "passed", "of", "%"), rows);
    }

    private static List<String> passed(String name, int passed, int shared) {
        return List.of(name, count(passed), count(shared), percent(passed / (double) Math.max(shared, 1)));
    }

    private static Table measures(String title, List<List<String>> rows) {
        return new Table(List.of(title, "P", "R", "F1", "right", "found", "gold"), rows);
    }

    private static List<List<String>> rows(List<Measure> measures) {
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : measures) {
            rows.add(List.of(
                    measure.name(),
                    percent(measure.precision()),
                    percent(measure.recall()),
                    percent(measure.f1()),
                    count(measure.right()),
                    count(measure.found()),
                    count(measure.gold())));
        }
        return rows;
    }

    /// One line for each figure of a bench.
    public static Table of(BenchResult result) {
        double relative =
                result.encoder().wordsPerSecondPerThread() / result.reader().wordsPerSecondPerThread();
        PeakMemory memory = result.peakMemory();
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("articles", count(result.articles())),
                List.of("words", count(result.words())),
                List.of("threads", count(result.threads())),
                List.of("encoder alone, words/s/thread", rate(result.encoder())),
                List.of("whole reader, words/s/thread", rate(result.reader())),
                List.of("reader's time, % of the encoder's", percent(relative))));
        result.stages().forEach((stage, speed) -> rows.add(List.of(stage + ", words/s on one thread", rate(speed))));
        rows.add(List.of("start-up, ms", count(result.startUp().toMillis())));
        rows.add(List.of(
                memory.isOfProcess() ? "peak memory, MiB" : "peak memory, MiB of heap", count(memory.bytes() >> 20)));
        return new Table(List.of("bench", ""), rows);
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
