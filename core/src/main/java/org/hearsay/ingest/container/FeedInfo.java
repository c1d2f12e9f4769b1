package org.hearsay.ingest.container;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a feed says of all its entries.
record FeedInfo(
        @Nullable String outlet,
        @Nullable String language,
        @Nullable String licence) {

    /// @param feed as far as it has been read, which is up to its first entry
    static FeedInfo of(Document feed) {
        Element root = feed.firstElementChild();
        if (root == null) {
            return new FeedInfo(null, null, null);
        }
        Element channel = root.selectFirst("> channel");
        Element head = channel == null ? root : channel;
        String declared = root.attr("xml:lang");
        return new FeedInfo(
                firstOf(Xml.text(head, "dc:publisher"), Xml.text(head, "title")),
                firstOf(declared.isEmpty() ? null : declared, Xml.text(head, "language", "dc:language")),
                Xml.licence(head));
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }
}
