package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Figure;
import org.hearsay.model.Unit;
import org.hearsay.quantity.DataFile.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every entry of every table shows what it does: its example holds the figures that its last column says.
class ExamplesTest {

    private static final FigureReader READER = new FigureReader();

    private static Stream<DynamicTest> examples(String table, int columns) {
        return DataFile.rows(table, columns).stream()
                .map(row -> DynamicTest.dynamicTest(row.where() + " " + row.column(columns - 2), () -> check(row)));
    }

    private static void check(Row row) {
        String example = row.column(row.columns().size() - 2);
        String expected = row.column(row.columns().size() - 1);
        List<Figure> figures = READER.read(example);
        assertThat(
                        figures.isEmpty()
                                ? "-"
                                : figures.stream().map(ExamplesTest::brief).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String brief(Figure figure) {
        Unit unit = figure.unit();
        return figure.relation().sign() + " " + figure.amount() + (unit == null ? "" : " " + unit.name());
    }

    @TestFactory
    Stream<DynamicTest> numbers() {
        return examples("numbers.tsv", 5);
    }

    @TestFactory
    Stream<DynamicTest> words() {
        return examples("words.tsv", 4);
    }

    @TestFactory
    Stream<DynamicTest> units() {
        return examples("units.tsv", 6);
    }

    @TestFactory
    Stream<DynamicTest> currencies() {
        return examples("currencies.tsv", 6);
    }

    @TestFactory
    Stream<DynamicTest> relations() {
        return examples("relations.tsv", 5);
    }

    @TestFactory
    Stream<DynamicTest> idioms() {
        return examples("idioms.tsv", 3);
    }

    @TestFactory
    Stream<DynamicTest> plurals() {
        return examples("plurals.tsv", 4);
    }

    @TestFactory
    Stream<DynamicTest> superlatives() {
        return examples("superlatives.tsv", 4);
    }

    @TestFactory
    Stream<DynamicTest> contests() {
        return Stream.concat(DataFile.rows("contests.tsv", 4).stream(), DataFile.rows("contest-words.tsv", 4).stream())
                .map(row -> DynamicTest.dynamicTest(row.where() + " " + row.column(2), () -> {
                    List<String> contested = new ArrayList<>();
                    for (Figure figure : READER.read(row.column(2))) {
                        if (figure.contested() != null) {
                            contested.add(figure.amount().toString());
                        }
                    }
                    assertThat(contested).containsExactly(row.column(3));
                }));
    }

    /// No unit, currency or cue is found by its first form alone: each form in each list counts.
    @Test
    void everySpellingOfAUnitIsFound() {
        List<String> missed = new ArrayList<>();
        for (Row row : DataFile.rows("units.tsv", 6)) {
            for (String words : row.list(2)) {
                check(row.column(1), "Some said 1,070 " + words + ".", missed);
            }
            for (String symbol : row.list(3)) {
                if (symbol.equals("m")) {
                    continue; // million, unless a word of length follows
                }
                check(row.column(1), "Some said 1,070.5" + symbol + ".", missed);
            }
        }
        assertThat(missed).isEmpty();
    }

    private static void check(String name, String text, List<String> missed) {
        List<Figure> figures = READER.read(text);
        Unit unit = figures.isEmpty() ? null : figures.getFirst().unit();
        if (unit == null || !unit.name().equals(name)) {
            missed.add(text + " " + (unit == null ? "-" : unit.name()));
        }
    }

    @Test
    void everySymbolOfMoneyIsFound() {
        List<String> missed = new ArrayList<>();
        for (Row row : DataFile.rows("currencies.tsv", 6)) {
            for (String symbol : row.list(2)) {
                check(row.column(1), "It cost " + symbol + "1,070,000 so far.", missed);
            }
            for (String words : row.list(3)) {
                check(row.column(1), "It cost 1,070,000 " + words + ".", missed);
            }
        }
        assertThat(missed).isEmpty();
    }
}
