package org.hearsay.model;

/// Whether the content is given in the speaker's own words.
public enum Form {
    /// All within quotation marks.
    DIRECT,
    /// Paraphrased.
    INDIRECT,
    /// A paraphrase with quoted words in it.
    MIXED
}
