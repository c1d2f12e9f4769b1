package org.hearsay.ingest;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/// A text that comes as a value of data (JSON, a feed), with or without markup: all of it is the article.
final class Fragment {

    private static final List<String> TAGS = List.of("<p>", "<p ", "<br", "<div", "</", "<html");

    private Fragment() {}

    /// Its paragraphs in order, none blank.
    static List<String> paragraphs(String text) {
        return text.indexOf('<') < 0
                ? PlainText.paragraphs(text)
                : Blocks.in(Jsoup.parse(text).body()).stream().map(Block::text).toList();
    }

    /// Whether a text of which the data do not say so has tags.
    static boolean isMarkup(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return TAGS.stream().anyMatch(lower::contains);
    }
}
