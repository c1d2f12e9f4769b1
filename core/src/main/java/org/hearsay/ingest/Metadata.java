package org.hearsay.ingest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one place (hints, JSON-LD, meta tags, the text) says about an article. Places are asked in order of trust
/// and combined with [#orElse(Metadata)]: for each field the first that knows wins.
record Metadata(
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String headline,
        List<String> byline,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String licence) {

    static final Metadata UNKNOWN = new Metadata(null, null, null, List.of(), null, null, null);

    Metadata {
        byline = List.copyOf(byline);
    }

    static Metadata of(Hints hints) {
        return new Metadata(hints.url(), hints.outlet(), null, List.of(), hints.published(), null, null);
    }

    Metadata orElse(Metadata other) {
        return new Metadata(
                url != null ? url : other.url,
                outlet != null ? outlet : other.outlet,
                headline != null ? headline : other.headline,
                byline.isEmpty() ? other.byline : byline,
                published != null ? published : other.published,
                language != null ? language : other.language,
                licence != null ? licence : other.licence);
    }
}
