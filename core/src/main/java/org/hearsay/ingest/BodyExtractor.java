package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the main body of a page and gives its paragraphs.
///
/// Prose blocks vote for the elements around them, less the further out (after Readability); the winner's blocks are
/// the
/// body, without those that are mostly links.
final class BodyExtractor {

    private static final int PROSE = 25;

    private BodyExtractor() {}

    /// @param page is pruned in place
    /// @param articleBody the text as the page's data gives it, if it does
    static List<String> paragraphs(Document page, @Nullable String articleBody) {
        Pruner.prune(page);
        List<Block> all = Blocks.in(page.body());
        Element body = winner(page, all);
        if (body == null) {
            return articleBody == null ? List.of() : List.of(articleBody);
        }
        List<String> paragraphs = new ArrayList<>();
        List<Block> blocks = Blocks.in(body);
        for (Block block : blocks) {
            if (block.linkDensity() < 0.5) {
                paragraphs.add(block.text());
            }
        }
        return paragraphs;
    }

    private static @Nullable Element winner(Document page, List<Block> blocks) {
        Map<Element, Double> votes = new HashMap<>();
        Element best = null;
        for (Block block : blocks) {
            if (block.text().length() < PROSE || block.linkDensity() > 0.5 || block.isHeading()) {
                continue;
            }
            double score = block.text().length() * (1 - block.linkDensity());
            Element element = block.element();
            if (element.normalName().equals("p") || element.normalName().equals("li")) {
                element = element.parent();
            }
            double weight = 1;
            for (int up = 0; element != null && up < 5 && element != page; up++) {
                double sum = votes.merge(element, score * weight, Double::sum);
                if (best == null || sum > votes.getOrDefault(best, 0.0)) {
                    best = element;
                }
                weight *= 0.8;
                element = element.parent();
            }
        }
        return best;
    }
}
