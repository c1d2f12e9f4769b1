package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/// Who stands behind a statement, resolved from its source words.
///
/// @param name the fullest name the article gives (`Fuad Hussein` for `he`); for the kinds without a name the words
/// that
///     describe them (`a senior U.S. official`); `null` for [SpeakerKind#HEARSAY] and [SpeakerKind#UNKNOWN], and for
///     [SpeakerKind#AUTHOR] where the article names none
/// @param description title or role as the article words it, e.g. `Iraqi foreign minister`; `null` if it gives none
/// @param anonymity the words that justify an unnamed source, e.g. `who spoke on condition of anonymity because …`
public record Speaker(
        @Nullable String name,
        SpeakerKind kind,
        @Nullable String description,
        @Nullable String anonymity) {

    public static final Speaker HEARSAY = new Speaker(null, SpeakerKind.HEARSAY, null, null);

    public static final Speaker UNKNOWN = new Speaker(null, SpeakerKind.UNKNOWN, null, null);
}
