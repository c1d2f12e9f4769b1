package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Takes out of a page what is surely not its article: by tag, by role, by being hidden, and by the names in
/// `boilerplate.tsv`, unless it holds much of the page's prose (pages misname things).
final class Pruner {

    private static final String TAGS =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio,"
                    + " button, input, select, textarea, label, option, dialog, menu, nav, aside, figure, figcaption, picture, map,"
                    + " img, link, meta, head, frameset";
    private static final String ROLES = "[role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
            + " [role=search], [role=dialog], [role=alert], [role=alertdialog], [role=toolbar], [role=menu],"
            + " [role=menubar], [role=tablist], [role=tooltip]";
    private static final String HIDDEN = "[hidden], [style*=display:none], [style*=display: none],"
            + " [style*=visibility:hidden], [style*=visibility: hidden]";
    private static final double MUCH = 0.35;

    private static final List<String> NAMES = Table.rows("boilerplate.tsv", 2).stream()
            .map(row -> "-" + row.get(0) + "-")
            .toList();

    private Pruner() {}

    static void prune(Document page) {
        page.select(TAGS).remove();
        Map<Element, Integer> prose = prose(page);
        double much = MUCH * prose.getOrDefault(page, 0);
        List<Element> suspects = new ArrayList<>(page.select(ROLES + ", " + HIDDEN + ", footer, header, form"));
        for (Element element : page.body().select("[class], [id], [data-component], [data-module]")) {
            if (isBoilerplate(element)) {
                suspects.add(element);
            }
        }
        for (Element element : suspects) {
            if (!element.normalName().equals("body") && prose.getOrDefault(element, 0) <= much) {
                element.remove();
            }
        }
    }

    /// How many characters of paragraphs each element holds.
    private static Map<Element, Integer> prose(Document page) {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        page.traverse(new NodeVisitor() {
            private int paragraphs;

            @Override
            public void head(Node node, int depth) {
                paragraphs += node.nameIs("p") ? 1 : 0;
            }

            @Override
            public void tail(Node node, int depth) {
                int own = node instanceof TextNode text && paragraphs > 0
                        ? text.getWholeText().strip().length()
                        : node instanceof Element element ? prose.getOrDefault(element, 0) : 0;
                paragraphs -= node.nameIs("p") ? 1 : 0;
                if (own > 0 && node.parent() instanceof Element parent) {
                    prose.merge(parent, own, Integer::sum);
                }
            }
        });
        return prose;
    }

    private static boolean isBoilerplate(Element element) {
        return isBoilerplateName(element.className())
                || isBoilerplateName(element.id())
                || isBoilerplateName(element.attr("data-component"))
                || isBoilerplateName(element.attr("data-module"));
    }

    /// Whether a class or id, such as `relatedStories_2`, holds one of the listed words.
    static boolean isBoilerplateName(String name) {
        if (name.isEmpty() || name.length() > 500) {
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
