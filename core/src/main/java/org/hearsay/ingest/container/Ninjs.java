package org.hearsay.ingest.container;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ingest.Fields;
import org.jspecify.annotations.Nullable;

/// An article as news agencies send it: ninjs 3 (<https://iptc.org/std/ninjs/userguide/>), whose texts stand in lists
/// with a role each, and the flat ninjs 1 and 2 before it.
final class Ninjs {

    private Ninjs() {}

    static boolean isNinjs(JsonNode object) {
        return object.path("bodies").isArray()
                || object.has("body_xhtml")
                || object.has("body_text") && object.has("versioncreated");
    }

    /// `null` if it has no text, as an item for a picture has none.
    static @Nullable Fields fields(JsonNode item) {
        String text = Stream.of(body(item.path("bodies")), first(item, "body_xhtml", "body_html", "body_text"))
                .filter(body -> body != null)
                .findFirst()
                .orElse(null);
        String headline = headline(item.path("headlines"));
        return text == null
                ? null
                : new Fields(
                        text,
                        address(item),
                        outlet(item),
                        headline != null ? headline : first(item, "headline"),
                        byline(item),
                        first(
                                item,
                                "firstCreated",
                                "firstcreated",
                                "contentCreated",
                                "contentcreated",
                                "versionCreated",
                                "versioncreated"),
                        first(item, "language"),
                        licence(item));
    }

    /// The body with markup, as it keeps the paragraphs, else the first.
    private static @Nullable String body(JsonNode bodies) {
        String found = null;
        for (JsonNode body : bodies) {
            String value = body.path("value").asText();
            if (!value.isBlank()) {
                if (body.path("contentType").asText().contains("html")) {
                    return value;
                }
                found = found == null ? value : found;
            }
        }
        return found;
    }

    /// The main one, else the first.
    private static @Nullable String headline(JsonNode headlines) {
        String found = null;
        for (JsonNode headline : headlines) {
            String value = headline.path("value").asText();
            if (headline.path("role").asText().equals("main")) {
                return value;
            }
            found = found == null ? value : found;
        }
        return found;
    }

    private static @Nullable String address(JsonNode item) {
        String uri = item.path("uri").asText();
        return uri.startsWith("http") ? uri : null;
    }

    private static @Nullable String outlet(JsonNode item) {
        for (JsonNode source : item.path("infoSources")) {
            if (!source.path("name").asText().isBlank()) {
                return source.path("name").asText();
            }
        }
        return first(item, "copyrightHolder", "copyrightholder", "source");
    }

    private static List<String> byline(JsonNode item) {
        List<String> names = new ArrayList<>();
        String line = first(item, "by", "byline");
        if (line != null) {
            names.add(line);
        }
        if (names.isEmpty()) {
            for (JsonNode person : item.path("people")) {
                if (person.path("rel").asText().equals("author")) {
                    names.add(person.path("name").asText());
                }
            }
        }
        return names;
    }

    private static @Nullable String licence(JsonNode item) {
        for (JsonNode rights : item.path("rightsInfo").path("linkedRights")) {
            if (!rights.path("uri").asText().isBlank()) {
                return rights.path("uri").asText();
            }
        }
        return first(item, "usageTerms", "usageterms", "copyrightNotice", "copyrightnotice");
    }

    private static @Nullable String first(JsonNode item, String... keys) {
        return JsonArticle.text(item, Stream.of(keys).map(List::of).toList());
    }
}
