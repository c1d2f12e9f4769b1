package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the main body of a page and gives its paragraphs.
///
/// Prose blocks vote for the elements around them, less the further out (after Mozilla's Readability). The winner
/// grows outwards as long as that gains more prose than clutter. What is left of links and promotion in it is
/// dropped.
final class BodyExtractor {

    private static final int PROSE = 25;
    private static final int LONG = 80;
    /// A page that shows less than this part of the text in its data loads it by script.
    private static final int SHORT_OF = 3;
    private static final int LEVELS = 5;
    private static final double FADING = 0.8;
    private static final double POINTED_AT = 3;
    private static final double WORTH_GROWING = 0.1;
    private static final int CLUTTER = 60;
    private static final int GROWTH = 5;
    private static final String ARTICLE = "article, main, body, [itemprop=articleBody]";
    private static final int SHORTEST_BODY = 250;
    private static final int LONGEST_LABEL = 60;
    private static final int OWN_WORDS = 40;
    private static final int LONGEST_PROMOTION = 140;

    private static final List<String> PROMOTIONS =
            Table.rows("promotions.tsv", 2).stream().map(row -> row.get(0)).toList();

    private final Document page;
    private final Clues clues;
    private final Set<Element> clutter;
    private final List<Block> blocks;

    private BodyExtractor(Document page, Clues clues) {
        this.page = page;
        this.clues = clues;
        this.clutter = Clutter.in(page);
        this.blocks = blocks(page.body());
    }

    /// @param headline as the page states it, if it does
    /// @param articleBody the text as the page's data gives it, if it does
    static List<String> paragraphs(Document page, @Nullable String headline, @Nullable String articleBody) {
        Clues clues = Clues.in(page, headline, articleBody);
        BodyExtractor extractor = new BodyExtractor(page, clues);
        Element winner = extractor.winner();
        List<String> body = winner == null ? List.of() : extractor.body(extractor.grown(winner));
        List<String> stated = articleBody == null ? List.of() : Fragment.paragraphs(articleBody);
        boolean isRead = body.stream().anyMatch(BodyExtractor::isSaying);
        return !isRead || length(body) * SHORT_OF < length(stated) ? stated : body;
    }

    /// Whether a paragraph says something, and is not a mere label or button.
    private static boolean isSaying(String paragraph) {
        return paragraph.length() >= LONG || paragraph.length() >= PROSE && Sentences.isClosed(paragraph);
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    private List<Block> blocks(Element element) {
        return Blocks.in(element, clutter);
    }

    private @Nullable Element winner() {
        Map<Element, Double> votes = new HashMap<>();
        Element best = null;
        for (Block block : blocks) {
            if (!isProse(block)) {
                continue;
            }
            double vote =
                    block.text().length() * (1 - block.linkDensity()) * (clues.point(block.text()) ? POINTED_AT : 1);
            Element element = block.element();
            if (element.normalName().equals("p") || element.normalName().equals("li")) {
                element = element.parent();
            }
            for (int level = 0; element != null && element != page && level < LEVELS; level++) {
                double sum = votes.merge(element, vote, Double::sum);
                if (best == null || sum > votes.getOrDefault(best, 0.0)) {
                    best = element;
                }
                vote *= FADING;
                element = element.parent();
            }
        }
        return best;
    }

    /// The outermost element that is still worth it, within reach and within what the page calls its article.
    private Element grown(Element winner) {
        Element grown = winner;
        double value = value(winner);
        Element outer = winner;
        for (int level = 0; level < GROWTH && !outer.is(ARTICLE); level++) {
            Element parent = outer.parent();
            if (parent == null || parent == page) {
                break;
            }
            outer = parent;
            double more = value(outer);
            if (more > value * (1 + WORTH_GROWING)) {
                grown = outer;
                value = more;
            }
        }
        return grown;
    }

    private double value(Element element) {
        double value = 0;
        for (Block block : blocks(element)) {
            value += isProse(block) ? block.text().length() * (1 - 2 * block.linkDensity()) : -CLUTTER;
        }
        return value;
    }

    private List<String> body(Element element) {
        List<Block> body = afterHeadline(blocks(element));
        Block lead = lead(body);
        List<Block> kept =
                new ArrayList<>(body.stream().filter(BodyExtractor::isContent).toList());
        while (!kept.isEmpty() && isMargin(kept.getLast())) {
            kept.removeLast();
        }
        while (!kept.isEmpty() && isMargin(kept.getFirst())) {
            kept.removeFirst();
        }
        if (lead != null) {
            kept.addFirst(lead);
        }
        return kept.stream().map(Block::text).toList();
    }

    /// The blocks that follow the headline, if it stands in the body and prose enough comes after it.
    private List<Block> afterHeadline(List<Block> body) {
        int all = prose(body);
        int after = 0;
        int start = 0;
        for (int i = body.size() - 1; i >= 0; i--) {
            Block block = body.get(i);
            if (clues.isHeadline(block.text()) && (block.isHeading() ? after >= SHORTEST_BODY : after * 2 > all)) {
                start = i + 1;
            }
            after += isProse(block) ? block.text().length() : 0;
        }
        return body.subList(start, body.size());
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream()
                .filter(BodyExtractor::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
    }

    /// A heading, date, byline or label at the edge of the body.
    private static boolean isMargin(Block block) {
        return block.isHeading()
                || block.text().length() < LONGEST_LABEL
                        && !Sentences.isClosed(block.text())
                        && !block.element().normalName().matches("li|tr|pre|blockquote");
    }

    /// A standfirst that the page sets before the body: the block that the description quotes.
    private @Nullable Block lead(List<Block> body) {
        if (body.isEmpty() || body.stream().anyMatch(block -> clues.isDescription(block.text()))) {
            return null;
        }
        Block lead = null;
        for (Block block : blocks) {
            if (block.text().equals(body.getFirst().text())) {
                return lead;
            }
            if (isProse(block) && clues.isDescription(block.text())) {
                lead = block;
            }
        }
        return null;
    }

    private static boolean isProse(Block block) {
        return block.text().length() >= PROSE && block.linkDensity() < 0.5 && !block.isHeading();
    }

    private static boolean isContent(Block block) {
        int own = block.text().length() - block.linked();
        return (block.linkDensity() < 0.5 || own >= OWN_WORDS) && !isPromotion(block.text());
    }

    /// Whether a block is a line that promotes something else.
    static boolean isPromotion(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return text.length() <= LONGEST_PROMOTION && PROMOTIONS.stream().anyMatch(lower::startsWith);
    }
}
