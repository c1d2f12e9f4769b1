package org.hearsay.model;

import java.util.List;

/// What one article says.
///
/// @param statements in text order of their first word
/// @param times all that say when, how long or how often, in text order, whether or not a statement holds them
/// @param figures all that is counted or measured, in text order, whether or not a statement holds them
/// @param model the encoder that read it
public record Record(
        Article article,
        List<Statement> statements,
        List<TimeExpression> times,
        List<Figure> figures,
        ModelVersion model) {

    public Record {
        statements = List.copyOf(statements);
        times = List.copyOf(times);
        figures = List.copyOf(figures);
    }
}
