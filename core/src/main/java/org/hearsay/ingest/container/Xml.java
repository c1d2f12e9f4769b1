package org.hearsay.ingest.container;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Looks at the children of an element of XML by their names, prefix and all, in any case.
final class Xml {

    private Xml() {}

    /// The text of the first child that has one of these names and a text; the first name goes first.
    static @Nullable String text(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (child.normalName().equals(name)) {
                    String text = text(child);
                    if (!text.isBlank()) {
                        return text;
                    }
                }
            }
        }
        return null;
    }

    /// What an element says: its characters, or the markup that stands in it unescaped.
    static String text(Element element) {
        return element.childrenSize() == 0 ? element.wholeText() : element.html();
    }

    static List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.normalName().equals(name))
                .toList();
    }

    /// The address or name of a licence.
    static @Nullable String licence(Element parent) {
        for (Element link : children(parent, "link")) {
            if (link.attr("rel").equals("license")) {
                return link.attr("href");
            }
        }
        for (Element licence : children(parent, "cc:license")) {
            String resource = licence.attr("rdf:resource");
            return resource.isEmpty() ? text(licence) : resource;
        }
        return text(parent, "creativecommons:license", "license", "dc:rights", "rights", "copyright");
    }
}
