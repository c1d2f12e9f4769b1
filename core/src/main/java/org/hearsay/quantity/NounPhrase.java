package org.hearsay.quantity;

/// A noun with what stands before it.
///
/// @param first index of its first token
/// @param head index of its last noun
/// @param end one past the head
/// @param isPlural whether the head is a plural
record NounPhrase(int first, int head, int end, boolean isPlural) {}
