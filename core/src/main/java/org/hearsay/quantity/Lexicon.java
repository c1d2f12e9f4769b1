package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Relation;
import org.hearsay.model.UnitKind;
import org.hearsay.quantity.DataFile.Row;
import org.jspecify.annotations.Nullable;

/// All that the stage knows of words, read from the tables of this package. Not changed once read, and then safe for
/// all threads.
final class Lexicon {

    private final Map<String, NumberWord> numbers = new HashMap<>();
    private final Map<String, Integer> classes = new HashMap<>();
    private final Set<String> currencySymbols = new HashSet<>();
    private final Set<String> letterPrefixes = new HashSet<>();

    /// Units after a number.
    final Phrases<Measure> units = new Phrases<>();

    /// Symbols of money before a number.
    final Phrases<Measure> currencies = new Phrases<>();

    final Phrases<Relation> relationsBefore = new Phrases<>();
    final Phrases<Relation> relationsAfter = new Phrases<>();

    /// Phrases that hold a number but count nothing.
    final Phrases<Boolean> idioms = new Phrases<>();

    Lexicon() {
        DataFile.rows("numbers.tsv", 5).forEach(this::addNumber);
        DataFile.rows("words.tsv", 4).forEach(this::addWords);
        DataFile.rows("units.tsv", 6).forEach(this::addUnit);
        DataFile.rows("currencies.tsv", 6).forEach(this::addCurrency);
        DataFile.rows("relations.tsv", 5).forEach(this::addRelation);
        DataFile.rows("idioms.tsv", 3).forEach(row -> idioms.add(row.column(0), true));
    }

    /// What a lower-case word says of a number; null if nothing.
    @Nullable
    NumberWord number(String word) {
        return numbers.get(word);
    }

    /// The bits of a lower-case word's classes.
    int classes(String word) {
        return classes.getOrDefault(word, 0);
    }

    boolean isCurrencySymbol(String text) {
        return currencySymbols.contains(text);
    }

    /// Letters that stand apart from the digits after them: `USD`.
    Set<String> letterPrefixes() {
        return letterPrefixes;
    }

    private void addNumber(Row row) {
        NumberWord word = new NumberWord(new BigDecimal(row.column(1)), NumberWord.Role.valueOf(row.column(2)));
        numbers.put(row.column(0), word);
    }

    private void addWords(Row row) {
        int bit = WordClass.valueOf(row.column(0)).bit();
        row.list(1).forEach(word -> classes.merge(word, bit, (a, b) -> a | b));
    }

    private void addUnit(Row row) {
        UnitKind kind = UnitKind.valueOf(row.column(0));
        row.list(2).forEach(words -> units.add(words, new Measure(kind, row.column(1), null, false)));
        row.list(3).forEach(symbol -> units.addExact(symbol, new Measure(kind, row.column(1), null, true)));
    }

    private void addCurrency(Row row) {
        Measure symbolic = new Measure(UnitKind.MONEY, row.column(1), row.column(0), true);
        for (String symbol : row.list(2)) {
            currencies.addExact(symbol, symbolic);
            List<Token> tokens = Scanner.plain(symbol);
            currencySymbols.add(tokens.getLast().text());
            if (tokens.getLast().isWord() && symbol.indexOf(' ') < 0) {
                letterPrefixes.add(symbol);
                letterPrefixes.add(symbol.toLowerCase(Locale.ROOT));
            }
            units.addExact(symbol, symbolic);
        }
        Measure spelt = new Measure(UnitKind.MONEY, row.column(1), row.column(0), false);
        row.list(3).forEach(words -> units.add(words, spelt));
    }

    private void addRelation(Row row) {
        Phrases<Relation> phrases = row.column(1).equals("before") ? relationsBefore : relationsAfter;
        phrases.add(row.column(2), Relation.valueOf(row.column(0)));
    }
}
