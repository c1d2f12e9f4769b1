package org.hearsay.app.evaluate;

/// How the figures found agree with those of annotators. Each figure found is held against at most one annotated
/// figure of the same value.
///
/// @param texts texts read
/// @param gold figures annotated
/// @param found figures found
/// @param value found figures whose value is right; of a range both ends
/// @param valueAndUnit those whose normalised unit is right too
/// @param valueAndChange those whose relation (`= ~ < > up down`) is right too
/// @param valueAndSomeConcept those that share a word of what is quantified with the annotation, or where both name
///     nothing
/// @param valueAndConcept those that name exactly its words
public record FigureScores(
        int texts,
        int gold,
        int found,
        int value,
        int valueAndUnit,
        int valueAndChange,
        int valueAndSomeConcept,
        int valueAndConcept) {

    static final FigureScores NONE = new FigureScores(0, 0, 0, 0, 0, 0, 0, 0);

    /// Share of what was found that is right, 0 to 100; 0 if nothing was found.
    public double precision(int correct) {
        return found == 0 ? 0 : 100.0 * correct / found;
    }

    /// Share of what is annotated that was found, 0 to 100; 0 if nothing is annotated.
    public double recall(int correct) {
        return gold == 0 ? 0 : 100.0 * correct / gold;
    }

    /// Harmonic mean of precision and recall, 0 to 100.
    public double f1(int correct) {
        return found + gold == 0 ? 0 : 200.0 * correct / (found + gold);
    }

    FigureScores plus(FigureScores other) {
        return new FigureScores(
                texts + other.texts,
                gold + other.gold,
                found + other.found,
                value + other.value,
                valueAndUnit + other.valueAndUnit,
                valueAndChange + other.valueAndChange,
                valueAndSomeConcept + other.valueAndSomeConcept,
                valueAndConcept + other.valueAndConcept);
    }
}
