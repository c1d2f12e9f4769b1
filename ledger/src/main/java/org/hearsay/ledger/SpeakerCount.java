package org.hearsay.ledger;

import org.hearsay.model.SpeakerKind;

/// How often a name speaks. A text that several articles carry counts once, as the one of them in which the name
/// speaks most.
///
/// @param name as the articles write it
/// @param statements 1 or more
/// @param articles with such a statement, 1 or more
/// @param outlets that published those articles or copies of them, 0 if none is known
/// @param copies further articles with such a statement that carry a text counted before, 0 or more
public record SpeakerCount(String name, SpeakerKind kind, long statements, long articles, long outlets, long copies) {

    /// Without copies.
    public SpeakerCount(String name, SpeakerKind kind, long statements, long articles, long outlets) {
        this(name, kind, statements, articles, outlets, 0);
    }
}
