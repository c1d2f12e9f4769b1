package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/// One who passed a statement on: the New York Times for what an official told it.
///
/// @param name as in [Speaker#name()]
/// @param kind as in [Speaker#kind()]
/// @param passage the words that name the relay
public record Relay(@Nullable String name, SpeakerKind kind, Passage passage) {}
