package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Finds what in a page is surely not its article: by tag, by role, by being hidden, and by the names in
/// `boilerplate.tsv`, unless it holds much of the page's prose (pages misname things).
final class Clutter {

    private static final String TAGS =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio,"
                    + " button, input, select, textarea, label, option, dialog, menu, nav, aside, figure, figcaption, picture, map,"
                    + " img, link, meta, head, frameset";
    private static final String ROLES = "[role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
            + " [role=search], [role=dialog], [role=alert], [role=alertdialog], [role=toolbar], [role=menu],"
            + " [role=menubar], [role=tablist], [role=tooltip]";
    private static final String HIDDEN = "[hidden], [style*=display:none], [style*=display: none],"
            + " [style*=visibility:hidden], [style*=visibility: hidden]";
    private static final String NAMED = "[class], [id], [data-component], [data-module]";
    private static final double MUCH = 0.35;
    private static final int LONGEST_NAME = 500;

    private static final List<String> NAMES = Table.rows("boilerplate.tsv", 2).stream()
            .map(row -> "-" + row.get(0) + "-")
            .toList();

    private Clutter() {}

    /// The elements to pass over, with all that is in them. The page is left as it is: taking many nodes out of one
    /// parent would cost the square of their number.
    static Set<Element> in(Document page) {
        Set<Element> clutter = Collections.newSetFromMap(new IdentityHashMap<>());
        clutter.addAll(page.select(TAGS));
        Map<Element, Integer> prose = prose(page, clutter);
        double much = MUCH * prose.getOrDefault(page, 0);
        List<Element> suspects = new ArrayList<>(page.select(ROLES + ", " + HIDDEN + ", footer, header, form"));
        page.select(NAMED).stream().filter(Clutter::isNamed).forEach(suspects::add);
        suspects.stream()
                .filter(element -> !element.nameIs("body") && !element.nameIs("html"))
                .filter(element -> prose.getOrDefault(element, 0) <= much)
                .forEach(clutter::add);
        return clutter;
    }

    /// How many characters of paragraphs each element holds.
    private static Map<Element, Integer> prose(Document page, Set<Element> clutter) {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        page.filter(new NodeFilter() {
            private int paragraphs;

            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element element && clutter.contains(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                paragraphs += node.nameIs("p") ? 1 : 0;
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                int own = node instanceof TextNode text && paragraphs > 0
                        ? text.getWholeText().strip().length()
                        : node instanceof Element element ? prose.getOrDefault(element, 0) : 0;
                paragraphs -= node.nameIs("p") ? 1 : 0;
                if (own > 0 && node.parent() instanceof Element parent) {
                    prose.merge(parent, own, Integer::sum);
                }
                return FilterResult.CONTINUE;
            }
        });
        return prose;
    }

    private static boolean isNamed(Element element) {
        return isBoilerplateName(element.className())
                || isBoilerplateName(element.id())
                || isBoilerplateName(element.attr("data-component"))
                || isBoilerplateName(element.attr("data-module"));
    }

    /// Whether a class or id, such as `relatedStories_2`, holds one of the listed words.
    static boolean isBoilerplateName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        String words = "-"
                + name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z]+", "-")
                + "-";
        return NAMES.stream().anyMatch(words::contains);
    }
}
