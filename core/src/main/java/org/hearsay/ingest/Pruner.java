package org.hearsay.ingest;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

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
        double much = MUCH * prose(page);
        removeUnlessProse(page.select(ROLES + ", " + HIDDEN + ", footer, header, form"), much);
        Elements named = new Elements();
        for (Element element : page.body().select("[class], [id], [data-component], [data-module]")) {
            if (isBoilerplate(element)) {
                named.add(element);
            }
        }
        removeUnlessProse(named, much);
    }

    private static void removeUnlessProse(Elements elements, double much) {
        for (Element element : elements) {
            if (element.parent() != null && !element.normalName().equals("body") && prose(element) <= much) {
                element.remove();
            }
        }
    }

    private static int prose(Element element) {
        int letters = 0;
        for (Element p : element.select("p")) {
            letters += p.text().length();
        }
        return letters;
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
