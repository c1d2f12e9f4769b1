package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Cuts an element into [Block]s, in reading order. Two line breaks in a row part paragraphs, one stays a line end.
final class Blocks implements NodeFilter {

    private final Set<Element> clutter;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int linked;
    private int links;
    private Element element;

    private Blocks(Element root, Set<Element> clutter) {
        this.element = root;
        this.clutter = clutter;
    }

    static List<Block> in(Element root) {
        return in(root, Set.of());
    }

    /// @param clutter elements to pass over; looked up by identity
    static List<Block> in(Element root, Set<Element> clutter) {
        Blocks cutter = new Blocks(root, clutter);
        root.filter(cutter);
        cutter.flush();
        return cutter.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element && clutter.contains(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element entered) {
            if (isLineBreak(entered)) {
                lineBreak();
            } else if (entered.normalName().equals("td") && !isBorder(entered)) {
                add(" ");
            } else if (isBorder(entered)) {
                flush();
                element = entered;
            } else if (entered.normalName().equals("a")) {
                links++;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element left) {
            if (isBorder(left)) {
                flush();
                Element parent = left.parent();
                element = parent == null ? left : parent;
            } else if (left.normalName().equals("a")) {
                links--;
            }
        }
        return FilterResult.CONTINUE;
    }

    /// Cells of one row stay together, unless they hold blocks, as in pages that are laid out with tables.
    private static boolean isBorder(Element element) {
        return switch (element.normalName()) {
            case "br" -> false;
            case "td", "th" -> element.children().stream().anyMatch(child -> child.isBlock() || isLineBreak(child));
            case "tr", "dt", "dd" -> true;
            default -> element.isBlock();
        };
    }

    private static boolean isLineBreak(Element element) {
        return element.normalName().equals("br");
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space) {
                run.append(c);
                linked += links > 0 ? 1 : 0;
            } else if (!run.isEmpty() && run.charAt(run.length() - 1) != ' ' && run.charAt(run.length() - 1) != '\n') {
                run.append(' ');
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private void lineBreak() {
        while (!run.isEmpty()
                && Sentences.isGap(run.charAt(run.length() - 1))
                && run.charAt(run.length() - 1) != '\n') {
            run.setLength(run.length() - 1);
        }
        if (!run.isEmpty() && run.charAt(run.length() - 1) == '\n') {
            flush();
        } else if (!run.isEmpty()) {
            run.append('\n');
        }
    }

    private void flush() {
        String text = PlainText.trim(run.toString());
        if (!text.isEmpty()) {
            blocks.add(new Block(text, Math.min(linked, text.length()), element));
        }
        run.setLength(0);
        linked = 0;
    }
}
