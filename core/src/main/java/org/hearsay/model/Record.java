package org.hearsay.model;

import java.util.List;

/// What one article says.
///
/// @param statements in text order of their first word
/// @param model the encoder that read it
public record Record(Article article, List<Statement> statements, ModelVersion model) {

    public Record {
        statements = List.copyOf(statements);
    }
}
