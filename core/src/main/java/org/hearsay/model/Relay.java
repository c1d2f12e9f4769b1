package org.hearsay.model;

/// One who passed a statement on: the New York Times for what an official told it.
///
/// @param name as in [Speaker#name()]; the words themselves where they cannot be resolved
/// @param kind as in [Speaker#kind()]
/// @param passage the words that name the relay
public record Relay(String name, SpeakerKind kind, Passage passage) {}
