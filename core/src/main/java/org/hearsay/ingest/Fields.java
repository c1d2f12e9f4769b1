package org.hearsay.ingest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as data give it, field by field: an entry of a feed, an object of JSON. Immutable; `null` means "not
/// stated".
///
/// @param text the body, plain or with HTML tags
/// @param url its address; never fetched
/// @param byline authors, each with or without "By"
/// @param published day of publication in any of the ways that pages write it
/// @param language as stated; what the text is in wins
/// @param licence a name, a phrase or an address
public record Fields(
        String text,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String headline,
        List<String> byline,
        @Nullable String published,
        @Nullable String language,
        @Nullable String licence) {

    /// Makes the byline immutable.
    public Fields {
        byline = List.copyOf(byline);
    }

    /// The day of publication; `null` if none is stated or what is stated is no day.
    public @Nullable LocalDate day() {
        return Dates.parse(published);
    }

    Metadata metadata() {
        List<String> authors =
                byline.stream().flatMap(author -> Byline.names(author).stream()).toList();
        return new Metadata(
                PlainText.oneLine(url),
                PlainText.oneLine(outlet),
                headlineInWords(),
                authors,
                day(),
                PlainText.oneLine(language),
                LicenceName.in(licence));
    }

    private @Nullable String headlineInWords() {
        String bare = headline != null && Fragment.isMarkup(headline)
                ? String.join(" ", Fragment.paragraphs(headline))
                : headline;
        return PlainText.oneLine(bare);
    }
}
