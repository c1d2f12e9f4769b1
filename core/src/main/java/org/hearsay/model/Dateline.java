package org.hearsay.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The opening words that say where and when a report was written: `BAGHDAD, July 26 (Agency) —`.
///
/// @param text the words as they stood, without the dash
/// @param place e.g. `BAGHDAD`, as written
/// @param date the day, if the line or the article's day of publication gives its year
/// @param agency the words in parentheses, e.g. `Reuters`
public record Dateline(
        String text,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String agency) implements Serializable {}
