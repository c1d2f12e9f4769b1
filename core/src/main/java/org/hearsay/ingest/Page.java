package org.hearsay.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads an HTML page: what its head says, then the main body without navigation, promotion and captions.
final class Page {

    /// The day in an address such as `https://example.org/2021/07/26/ferry`.
    private static final Pattern DAY_IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)/(\\d{1,2})/(\\d{1,2})/");

    private Page() {}

    static Draft read(String markup, Hints hints) {
        String base = hints.urlOrAddress();
        Document page = Parser.htmlParser().parseInput(markup, base == null ? "" : base);
        JsonLd data = JsonLd.in(page);
        Metadata stated = new Metadata(MetaTags.canonical(page), null, null, List.of(), null, null, null)
                .orElse(data.metadata())
                .orElse(MetaTags.in(page))
                .orElse(VisibleMetadata.in(page));
        Metadata metadata = new Metadata(
                stated.url(),
                stated.outlet(),
                Headlines.bare(stated.headline(), stated.outlet()),
                stated.byline(),
                published(stated, hints),
                stated.language(),
                stated.licence());
        return new Draft(BodyExtractor.paragraphs(page, metadata.headline(), data.articleBody()), metadata);
    }

    /// As the page states it, else the day in its address.
    private static @Nullable LocalDate published(Metadata stated, Hints hints) {
        return Stream.of(stated.published(), dayIn(hints.url()), dayIn(stated.url()), dayIn(hints.address()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate dayIn(@Nullable String url) {
        Matcher day = DAY_IN_ADDRESS.matcher(url == null ? "" : url);
        return day.find()
                ? Dates.day(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
                : null;
    }
}
