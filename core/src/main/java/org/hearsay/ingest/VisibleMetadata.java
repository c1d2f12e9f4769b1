package org.hearsay.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says about its article where readers see it: the first heading, a `<time>`, a byline, the address in
/// a licence link at the foot. Asked last, as it takes the most guessing.
final class VisibleMetadata {

    private static final String BYLINES =
            "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author-name, .author";
    private static final List<String> DATES = List.of(
            "[itemprop=datePublished], time[pubdate]",
            "article time",
            "time",
            "[class*=publish], article [class*=date], main [class*=date]");
    private static final int MOST_CANDIDATES = 10;

    private VisibleMetadata() {}

    static Metadata in(Document page) {
        return new Metadata(null, null, headline(page), byline(page), published(page), null, licence(page));
    }

    private static @Nullable String headline(Document page) {
        Element heading = page.selectFirst("[itemprop=headline]");
        List<Element> headings = page.select("h1");
        if (heading == null && headings.size() == 1) {
            heading = headings.getFirst();
        }
        String words = heading == null ? null : PlainText.oneLine(heading.text());
        return words != null ? words : PlainText.oneLine(page.title());
    }

    private static List<String> byline(Document page) {
        for (Element element :
                page.select(BYLINES).stream().limit(MOST_CANDIDATES).toList()) {
            List<String> names = Byline.names(element.text());
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static @Nullable LocalDate published(Document page) {
        for (String place : DATES) {
            for (Element time :
                    page.select(place).stream().limit(MOST_CANDIDATES).toList()) {
                for (String stated : List.of(time.attr("datetime"), time.attr("content"), time.text())) {
                    LocalDate day = Dates.parse(stated);
                    if (day != null) {
                        return day;
                    }
                }
            }
        }
        return null;
    }

    /// A Creative Commons link outside figures, whose licence is the picture's.
    private static @Nullable String licence(Document page) {
        return page.select("a[href*=creativecommons.org/]").stream()
                .filter(link -> link.closest("figure, figcaption, [class*=caption], [class*=credit]") == null)
                .map(link -> LicenceName.in(link.attr("href").toLowerCase(Locale.ROOT)))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
