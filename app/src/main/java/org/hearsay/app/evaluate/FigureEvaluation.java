package org.hearsay.app.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Amount;
import org.hearsay.model.Figure;
import org.hearsay.model.Unit;
import org.hearsay.model.UnitKind;
import org.hearsay.quantity.FigureReader;

/// Measures a [FigureReader] against annotated texts, with the measures of Almasian et al. 2023, *CQE: A Comprehensive
/// Quantity Extractor*: value, value and unit, value and change, and value and concept, in part and completely.
///
/// Their script may count one figure found for two annotated ones; here each counts once, the best pairs first. Two
/// values are equal if they differ by less than one part in 100,000, as there.
public final class FigureEvaluation {

    private static final BigDecimal TOLERANCE = new BigDecimal("1e-5");

    private FigureEvaluation() {}

    /// Reads the texts of a corpus and compares.
    ///
    /// @throws CorpusException if the file is not in the format of NewsQuant
    /// @throws IOException if it cannot be read
    public static FigureScores of(Path file, FigureReader reader) throws IOException {
        FigureScores scores = FigureScores.NONE;
        for (FigureGold gold : FigureCorpus.read(file)) {
            scores = scores.plus(compare(gold, reader.read(gold.text())));
        }
        return scores;
    }

    private record Pair(int gold, int found, boolean unit, boolean change, boolean someConcept, boolean concept) {

        int agreement() {
            return (unit ? 8 : 0) + (change ? 4 : 0) + (concept ? 2 : 0) + (someConcept ? 1 : 0);
        }
    }

    static FigureScores compare(FigureGold gold, List<Figure> figures) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.quantities().size(); g++) {
            FigureGold.Quantity quantity = gold.quantities().get(g);
            for (int f = 0; f < figures.size(); f++) {
                if (isEqual(quantity.amount(), figures.get(f).amount())) {
                    pairs.add(pair(g, f, quantity, figures.get(f), gold.text()));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::agreement).reversed());
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        FigureScores scores = new FigureScores(1, gold.quantities().size(), figures.size(), 0, 0, 0, 0, 0);
        for (Pair pair : pairs) {
            if (!usedGold.contains(pair.gold) && !usedFound.contains(pair.found)) {
                usedGold.add(pair.gold);
                usedFound.add(pair.found);
                scores = scores.plus(new FigureScores(
                        0,
                        0,
                        0,
                        1,
                        pair.unit ? 1 : 0,
                        pair.change ? 1 : 0,
                        pair.someConcept ? 1 : 0,
                        pair.concept ? 1 : 0));
            }
        }
        return scores;
    }

    private static Pair pair(int g, int f, FigureGold.Quantity quantity, Figure figure, String text) {
        Set<String> concepts = concepts(figure, text);
        boolean same = concepts.equals(quantity.concepts());
        return new Pair(
                g,
                f,
                quantity.unit().replace("feet", "foot").equals(unit(figure.unit())),
                quantity.change().equals(figure.relation().sign()),
                same || concepts.stream().anyMatch(quantity.concepts()::contains),
                same);
    }

    private static boolean isEqual(Amount gold, Amount found) {
        return switch (gold) {
            case Amount.Single(BigDecimal value) ->
                found instanceof Amount.Single(BigDecimal other) && isClose(value, other);
            case Amount.Range(BigDecimal low, BigDecimal high) ->
                found instanceof Amount.Range(BigDecimal otherLow, BigDecimal otherHigh)
                        && isClose(low, otherLow)
                        && isClose(high, otherHigh);
        };
    }

    private static boolean isClose(BigDecimal gold, BigDecimal found) {
        return gold.subtract(found).abs().compareTo(gold.abs().multiply(TOLERANCE, MathContext.DECIMAL64)) <= 0;
    }

    /// As NewsQuant writes it: `-` for none, `% country` for a part of the country.
    static String unit(@org.jspecify.annotations.Nullable Unit unit) {
        if (unit == null) {
            return "-";
        }
        String name = unit.name().toLowerCase(Locale.ROOT);
        return unit.kind() == UnitKind.FRACTION ? "% " + name : name;
    }

    /// The words of what is quantified that are not its unit, without function words.
    static Set<String> concepts(Figure figure, String text) {
        Set<String> words = new LinkedHashSet<>();
        if (figure.of() != null) {
            words.addAll(words(figure.of().in(text)));
        }
        if (figure.unit() != null) {
            words.removeAll(words(figure.unit().surface()));
        }
        return words;
    }

    private static Set<String> words(String phrase) {
        Set<String> words = new LinkedHashSet<>();
        int start = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            boolean inside = i < phrase.length()
                    && !Character.isWhitespace(phrase.charAt(i))
                    && ",;()\"“”".indexOf(phrase.charAt(i)) < 0;
            if (!inside) {
                if (i > start) {
                    String word = phrase.substring(start, i).toLowerCase(Locale.ROOT);
                    if (!FUNCTION_WORDS.contains(word)) {
                        words.add(word);
                    }
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "of", "in", "at", "on", "for", "from", "to", "by", "with", "and", "or", "its", "their",
            "his", "her", "our", "this", "that");
}
