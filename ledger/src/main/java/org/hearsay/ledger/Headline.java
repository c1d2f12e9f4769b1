package org.hearsay.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An article in one line.
///
/// @param article its id
/// @param outlet `null` if it is not known
/// @param published day of publication; `null` if it is not known
/// @param headline `null` if it has none
/// @param origin where the article was read from, as its reader was told
/// @param statements of its current reading, 0 or more
public record Headline(
        String article,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String headline,
        String origin,
        long statements) {}
