package org.hearsay.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.model.Span;

/// A text and its parts, each list in text order.
///
/// @param text the whole
/// @param words words and marks of punctuation
/// @param sentences from first to last word, closing marks included
/// @param paragraphs lines with at least one visible character
/// @param quotations with their marks; single quotations may stand between double ones, never inside
public record Prose(String text, List<Word> words, List<Span> sentences, List<Span> paragraphs, List<Span> quotations) {

    /// Reads `text`, which may be empty. Takes time and memory in proportion to its length.
    public static Prose of(String text) {
        List<Span> paragraphs = paragraphsOf(text);
        List<Word> words = Words.in(text);
        return new Prose(
                text,
                List.copyOf(words),
                List.copyOf(Sentences.in(text, words, paragraphs)),
                List.copyOf(paragraphs),
                List.copyOf(Quotations.in(text, paragraphs)));
    }

    private static List<Span> paragraphsOf(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.substring(start, i).isBlank()) {
                    paragraphs.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return paragraphs;
    }

    /// Index of the first word that starts at or after `offset`; the number of words if none does.
    public int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The words that lie inside `span`.
    public List<Word> words(Span span) {
        int from = wordAt(span.start());
        int to = from;
        while (to < words.size() && words.get(to).end() <= span.end()) {
            to++;
        }
        return words.subList(from, to);
    }

    /// Number of the sentence that holds `offset`, or of the last one before it; 0 in a text without.
    public int sentenceAt(int offset) {
        return partAt(sentences, offset);
    }

    /// Number of the paragraph that holds `offset`, or of the last one before it; 0 in a text without.
    public int paragraphAt(int offset) {
        return partAt(paragraphs, offset);
    }

    private static int partAt(List<Span> parts, int offset) {
        int at = Collections.binarySearch(parts, new Span(offset, Integer.MAX_VALUE));
        return Math.max(0, at >= 0 ? at : -at - 2);
    }

    /// Whether `offset` lies within a quotation.
    public boolean quoted(int offset) {
        int at = partAt(quotations, offset);
        return at < quotations.size() && quotations.get(at).contains(offset);
    }
}
