package org.hearsay.encode;

import org.hearsay.model.Span;

/// A name found by the encoder.
///
/// @param span whole words of the text
public record Entity(Span span, Type type) {

    /// CoreNLP's coarse types, which the encoder was trained on.
    public enum Type {
        PERSON,
        LOCATION,
        ORGANISATION,
        MISC
    }
}
