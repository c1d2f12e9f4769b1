package org.hearsay.ingest.container;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.Fields;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Reason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An entry of a feed.
///
/// @param fields what it says; the text is empty if it gives none
/// @param summary what stands for the text where there is not even a link
record FeedEntry(Fields fields, @Nullable String summary) {

    static FeedEntry of(Element entry, FeedInfo feed) {
        String text = Xml.text(entry, "content:encoded", "content");
        String licence = Xml.licence(entry);
        String language = entry.attr("xml:lang");
        return new FeedEntry(
                new Fields(
                        text == null ? "" : text,
                        link(entry),
                        outlet(entry, feed),
                        Xml.text(entry, "title"),
                        byline(entry),
                        Xml.text(entry, "pubdate", "published", "dc:date", "issued", "updated"),
                        language.isEmpty() ? feed.language() : language,
                        licence == null ? feed.licence() : licence),
                Xml.text(entry, "description", "summary"));
    }

    /// @param number which entry of the feed
    /// @param address the feed's own, if it was fetched
    Piece piece(String feed, long number, @Nullable String address, Hints hints, Containers containers) {
        String origin = feed + "#item " + number;
        if (!fields.text().isBlank()) {
            return held(origin, fields, hints, containers);
        }
        if (fields.url() != null) {
            return linked(feed, origin, fields.url(), address, hints);
        }
        return summary == null
                ? Damage.refused(origin, Reason.NO_BODY, "neither text nor link", "leave it out")
                : held(origin, withText(summary), hints, containers);
    }

    private static Piece held(String origin, Fields article, Hints hints, Containers containers) {
        // The feed's content type is not the entry's.
        Hints own = hints.withContentType(null);
        return new Piece.Held(origin, () -> containers.articles().read(article, origin, own));
    }

    private Piece linked(String feed, String origin, String link, @Nullable String address, Hints hints) {
        String absolute = link;
        try {
            absolute =
                    address == null ? link : URI.create(address).resolve(link).toString();
        } catch (IllegalArgumentException e) {
            return Damage.malformed(origin, "no address: " + link, "give the article's own address");
        }
        Hints known = hints.withContentType(null).withPublishedIfNone(fields.day());
        return new Piece.Link(origin, feed, absolute, known);
    }

    private Fields withText(String text) {
        return new Fields(
                text,
                fields.url(),
                fields.outlet(),
                fields.headline(),
                fields.byline(),
                fields.published(),
                fields.language(),
                fields.licence());
    }

    private static @Nullable String outlet(Element entry, FeedInfo feed) {
        // RSS: an entry taken over from elsewhere names its feed in <source>, Atom's has it in <source><title>.
        for (Element source : Xml.children(entry, "source")) {
            String title = Xml.text(source, "title");
            String name = title == null ? source.ownText() : title;
            if (!name.isBlank()) {
                return name;
            }
        }
        String publisher = Xml.text(entry, "dc:publisher");
        return publisher == null ? feed.outlet() : publisher;
    }

    private static @Nullable String link(Element entry) {
        String original = Xml.text(entry, "feedburner:origlink");
        if (original != null) {
            return original.strip();
        }
        for (Element link : Xml.children(entry, "link")) {
            String target = link.hasAttr("href") ? link.attr("href") : link.wholeText();
            boolean alternate = link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
            if (alternate && !target.isBlank()) {
                return target.strip();
            }
        }
        for (Element guid : Xml.children(entry, "guid")) {
            String id = guid.wholeText().strip();
            if (!guid.attr("isPermaLink").equals("false") && id.startsWith("http")) {
                return id;
            }
        }
        return null;
    }

    private static List<String> byline(Element entry) {
        List<String> names = new ArrayList<>();
        for (Element author : Xml.children(entry, "author")) {
            String name = Xml.text(author, "name");
            names.add(name == null ? withoutMail(author.wholeText()) : name.strip());
        }
        if (names.isEmpty()) {
            Xml.children(entry, "dc:creator")
                    .forEach(author -> names.add(author.wholeText().strip()));
        }
        return names;
    }

    /// RSS writes an author as `ada@example.org (Ada Marsh)`.
    private static String withoutMail(String author) {
        int open = author.indexOf('(');
        int close = author.lastIndexOf(')');
        return open >= 0 && close > open ? author.substring(open + 1, close) : author.strip();
    }
}
