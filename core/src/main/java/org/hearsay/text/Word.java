package org.hearsay.text;

import java.util.Locale;
import org.hearsay.model.Span;

/// A word or a single mark of punctuation.
///
/// @param text as it stands
/// @param lower `text` in lower case, with curly apostrophes made straight
public record Word(Span span, String text, String lower) {

    static Word of(String text, int start, int end) {
        String word = text.substring(start, end);
        return new Word(
                new Span(start, end), word, word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /// Whether it begins with an upper-case or title-case letter.
    public boolean capitalised() {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /// Whether it is made of letters or digits rather than punctuation.
    public boolean lexical() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    public boolean is(String lowerCase) {
        return lower.equals(lowerCase);
    }

    /// Whether it ends in a possessive mark: `Iraq’s`, `parties'`.
    public boolean possessive() {
        return lower.endsWith("'s") || lower.endsWith("s'");
    }

    /// `lower` without its possessive mark.
    public String stem() {
        if (lower.endsWith("'s")) {
            return lower.substring(0, lower.length() - 2);
        }
        return lower.endsWith("s'") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
