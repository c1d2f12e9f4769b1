package org.hearsay.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the user, or the protocol an article came by, knows about it. Immutable; `null` means "not known".
///
/// @param published day of publication; wins over what the input says
/// @param outlet who published it; wins over what the input says
/// @param url its address; wins over what the input says. It is kept as a field and never fetched
/// @param contentType as an HTTP header gives it, e.g. `text/html; charset=windows-1252`: settles format and
/// encoding
/// @param anyLanguage also accept an article that is not English
public record Hints(
        @Nullable LocalDate published,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String contentType,
        boolean anyLanguage) {

    /// Nothing is known.
    public static final Hints NONE = new Hints(null, null, null, null, false);

    /// These hints with the day of publication.
    public Hints withPublished(@Nullable LocalDate day) {
        return new Hints(day, outlet, url, contentType, anyLanguage);
    }

    /// These hints with the day of publication, unless they have one.
    public Hints withPublishedIfNone(@Nullable LocalDate day) {
        return published == null ? withPublished(day) : this;
    }

    /// These hints with the outlet.
    public Hints withOutlet(@Nullable String name) {
        return new Hints(published, name, url, contentType, anyLanguage);
    }

    /// These hints with the address.
    public Hints withUrl(@Nullable String address) {
        return new Hints(published, outlet, address, contentType, anyLanguage);
    }

    /// These hints with the address, unless they have one.
    public Hints withUrlIfNone(@Nullable String address) {
        return url == null ? withUrl(address) : this;
    }

    /// These hints with the content type.
    public Hints withContentType(@Nullable String type) {
        return new Hints(published, outlet, url, type, anyLanguage);
    }

    /// These hints, accepting every language or English alone.
    public Hints withAnyLanguage(boolean any) {
        return new Hints(published, outlet, url, contentType, any);
    }
}
