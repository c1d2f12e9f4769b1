package org.hearsay.app.web.compare;

/// How far comparing has come.
///
/// @param done articles that were compared for what comes after the findings at hand; 0 while nothing is under way
/// @param all articles of the ledger when it was last looked at
/// @param full whether it ended before the last article, as memory did not suffice for more
public record Progress(int done, long all, boolean full) {}
