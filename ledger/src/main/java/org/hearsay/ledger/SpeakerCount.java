package org.hearsay.ledger;

import org.hearsay.model.SpeakerKind;

/// How often a name speaks.
///
/// @param name as the articles write it
/// @param statements 1 or more
/// @param articles with such a statement, 1 or more
/// @param outlets that published those articles, 0 if none is known
public record SpeakerCount(String name, SpeakerKind kind, long statements, long articles, long outlets) {}
