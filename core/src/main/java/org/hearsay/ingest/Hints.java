package org.hearsay.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the user, or the protocol an article came by, knows about it. Immutable; `null` means "not known".
///
/// @param published day of publication; wins over what the input says
/// @param outlet who published it; wins over what the input says
/// @param url its address; wins over what the input says. It is kept as a field and never fetched
/// @param address where it was found: its url if nothing else says, and what its relative links refer to
/// @param contentType as an HTTP header gives it, e.g. `text/html; charset=windows-1252`: settles format and
/// encoding
/// @param anyLanguage also accept an article that is not English
public record Hints(
        @Nullable LocalDate published,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String address,
        @Nullable String contentType,
        boolean anyLanguage) {

    /// Nothing is known.
    public static final Hints NONE = new Hints(null, null, null, null, null, false);

    /// These hints with the day of publication.
    public Hints withPublished(@Nullable LocalDate day) {
        return new Hints(day, outlet, url, address, contentType, anyLanguage);
    }

    /// These hints with the day of publication, unless they have one.
    public Hints withPublishedIfNone(@Nullable LocalDate day) {
        return published == null ? withPublished(day) : this;
    }

    /// These hints with the outlet.
    public Hints withOutlet(@Nullable String name) {
        return new Hints(published, name, url, address, contentType, anyLanguage);
    }

    /// These hints with the article's own address.
    public Hints withUrl(@Nullable String own) {
        return new Hints(published, outlet, own, address, contentType, anyLanguage);
    }

    /// These hints with the address where it was found.
    public Hints withAddress(@Nullable String found) {
        return new Hints(published, outlet, url, found, contentType, anyLanguage);
    }

    /// These hints with the content type.
    public Hints withContentType(@Nullable String type) {
        return new Hints(published, outlet, url, address, type, anyLanguage);
    }

    /// These hints, accepting every language or English alone.
    public Hints withAnyLanguage(boolean any) {
        return new Hints(published, outlet, url, address, contentType, any);
    }

    /// Its own address, else where it was found.
    @Nullable
    String urlOrAddress() {
        return url != null ? url : address;
    }
}
