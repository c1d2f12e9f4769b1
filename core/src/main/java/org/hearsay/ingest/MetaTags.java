package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What the tags in a page's head say: OpenGraph, Dublin Core and the names that search engines, archives and
/// reading services ask for.
final class MetaTags {

    private static final String[] URL = {"og:url", "twitter:url", "parsely-link", "sailthru.url", "citation_public_url"
    };
    private static final String[] OUTLET = {
        "og:site_name",
        "application-name",
        "dc.publisher",
        "dcterms.publisher",
        "citation_journal_title",
        "article:publisher"
    };
    private static final String[] HEADLINE = {
        "og:title",
        "parsely-title",
        "sailthru.title",
        "dc.title",
        "dcterms.title",
        "citation_title",
        "twitter:title",
        "title"
    };
    private static final String[] AUTHOR = {
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "dc.contributor",
        "citation_author",
        "byl",
        "twitter:creator_name"
    };
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:published_time",
        "article:published",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.created",
        "dc.date.created",
        "dc.date",
        "dcterms.date",
        "citation_publication_date",
        "citation_date",
        "publish-date",
        "publish_date",
        "publishdate",
        "published",
        "published_at",
        "pubdate",
        "cxenseparse:recs:publishtime",
        "bt:pubdate",
        "date"
    };
    private static final String[] LANGUAGE = {
        "og:locale", "content-language", "dc.language", "dcterms.language", "language"
    };
    private static final String[] LICENCE = {"dc.rights", "dcterms.license", "dcterms.rights", "license", "copyright"};

    private final Map<String, List<String>> values = new HashMap<>();

    private MetaTags(Document page) {
        for (Element meta : page.select("meta[content]")) {
            String content = PlainText.oneLine(meta.attr("content"));
            if (content == null) {
                continue;
            }
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    values.computeIfAbsent(name, k -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    static Metadata in(Document page) {
        MetaTags tags = new MetaTags(page);
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String url =
                canonical == null ? tags.first(URL) : canonical.attr("href").strip();
        String outlet = tags.first(OUTLET);
        Element html = page.selectFirst("html[lang], html[xml:lang]");
        String language = html == null ? null : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        return new Metadata(
                url != null && url.startsWith("http") ? url : null,
                outlet != null && !outlet.startsWith("http") ? outlet : null,
                tags.first(HEADLINE),
                tags.byline(),
                tags.published(),
                language != null && LanguageDetector.primary(language) != null
                        ? LanguageDetector.primary(language)
                        : LanguageDetector.primary(tags.first(LANGUAGE)),
                tags.licence(page));
    }

    /// The address that the page calls its own, before what its data says: `null` if it names none.
    static @Nullable String canonical(Document page) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String address = link == null ? "" : link.attr("href").strip();
        return address.startsWith("http") ? address : null;
    }

    private List<String> byline() {
        for (String name : AUTHOR) {
            List<String> names = values.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.contains("://"))
                    .flatMap(value -> Byline.names(value).stream())
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private java.time.@Nullable LocalDate published() {
        for (String name : PUBLISHED) {
            for (String value : values.getOrDefault(name, List.of())) {
                if (Dates.parse(value) != null) {
                    return Dates.parse(value);
                }
            }
        }
        return null;
    }

    private @Nullable String licence(Document page) {
        Element link = page.selectFirst("link[rel~=(?i)^licen[cs]e$][href], a[rel~=(?i)\\blicen[cs]e\\b][href]");
        if (link != null && link.closest("figure, figcaption") == null) {
            String named = LicenceName.in(link.attr("href"));
            return named != null ? named : JsonLd.licence(link.attr("href"));
        }
        for (String name : LICENCE) {
            for (String value : values.getOrDefault(name, List.of())) {
                if (LicenceName.in(value) != null) {
                    return LicenceName.in(value);
                }
            }
        }
        return null;
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            if (values.containsKey(name)) {
                return values.get(name).getFirst();
            }
        }
        return null;
    }
}
