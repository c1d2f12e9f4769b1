package org.hearsay.ingest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page's head gives away about the words of its body: the headline, the text in its data, and the
/// description, which often is the opening sentence. Compared by letters and digits alone.
final class Clues {

    private static final int TELLING = 40;
    private static final int LONGEST = 200_000;

    private final String headline;
    private final String description;
    private final Set<String> openings;

    private Clues(String headline, String description, Set<String> openings) {
        this.headline = headline;
        this.description = description;
        this.openings = openings;
    }

    static Clues in(Document page, @Nullable String headline, @Nullable String articleBody) {
        Element tag = page.selectFirst("meta[property=og:description][content], meta[name=description][content]");
        return new Clues(
                headline == null ? "" : letters(headline),
                tag == null ? "" : letters(tag.attr("content")),
                articleBody == null ? Set.of() : openings(articleBody));
    }

    /// Whether the head quotes the block, or the block opens with what the head quotes.
    boolean point(String block) {
        return isDescription(block) || openings.contains(opening(letters(block)));
    }

    /// Whether the block opens as the description does.
    boolean isDescription(String block) {
        String letters = letters(block);
        return description.length() >= TELLING
                && letters.length() >= TELLING
                && (letters.startsWith(opening(description)) || description.contains(opening(letters)));
    }

    /// Whether the block is the headline.
    boolean isHeadline(String block) {
        return !headline.isEmpty() && letters(block).equals(headline);
    }

    /// The opening at each word of the text, long enough to tell.
    private static Set<String> openings(String text) {
        Set<String> openings = new HashSet<>();
        String[] words = text.substring(0, Math.min(text.length(), LONGEST)).split("\\s+");
        for (int i = 0; i < words.length; i++) {
            StringBuilder letters = new StringBuilder();
            for (int k = i; k < words.length && letters.length() < TELLING; k++) {
                letters.append(letters(words[k]));
            }
            if (letters.length() >= TELLING) {
                openings.add(opening(letters.toString()));
            }
        }
        return openings;
    }

    private static String opening(String letters) {
        return letters.substring(0, Math.min(letters.length(), TELLING));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().limit(LONGEST).filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
