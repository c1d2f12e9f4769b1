package org.hearsay.app.evaluate;

import java.util.List;

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

    /// What Almasian et al. 2023 report.
    public List<Measure> measures() {
        return List.of(
                new Measure("value", value, found, gold),
                new Measure("value, unit", valueAndUnit, found, gold),
                new Measure("value, change", valueAndChange, found, gold),
                new Measure("value, concept in part", valueAndSomeConcept, found, gold),
                new Measure("value, concept", valueAndConcept, found, gold));
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
