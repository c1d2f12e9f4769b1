package org.hearsay.ingest;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page's head gives away about the words of its body: the text in its data, and the description, which
/// often is the opening sentence. Compared by letters and digits alone.
final class Clues {

    private static final int TELLING = 40;

    private final String description;
    private final String articleBody;
    private final String headline;

    private Clues(String headline, String description, String articleBody) {
        this.headline = headline;
        this.description = description;
        this.articleBody = articleBody;
    }

    static Clues in(Document page, @Nullable String headline, @Nullable String articleBody) {
        Element tag = page.selectFirst("meta[property=og:description][content], meta[name=description][content]");
        return new Clues(
                headline == null ? "" : letters(headline),
                tag == null ? "" : letters(tag.attr("content")),
                articleBody == null ? "" : letters(articleBody));
    }

    /// Whether the head quotes the block, or the block opens with what the head quotes.
    boolean point(String block) {
        return describe(block) || articleBody.length() >= TELLING && articleBody.contains(opening(letters(block)));
    }

    /// Whether the block opens as the description does.
    boolean describe(String block) {
        String letters = letters(block);
        return description.length() >= TELLING
                && letters.length() >= TELLING
                && (letters.startsWith(opening(description)) || description.contains(opening(letters)));
    }

    /// Whether the block is the headline.
    boolean isHeadline(String block) {
        return !headline.isEmpty() && letters(block).equals(headline);
    }

    private static String opening(String letters) {
        return letters.substring(0, Math.min(letters.length(), TELLING));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
