package org.hearsay.ledger.naming;

/// Two names for one thing.
///
/// @param first as it stands, without an article before it
/// @param second likewise
/// @param article id of the article that says so; empty if the user does
/// @param words by which it says so
public record Alias(String first, String second, String article, String words) {}
