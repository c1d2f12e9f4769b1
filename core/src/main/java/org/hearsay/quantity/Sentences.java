package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers the tokens of a text into sentences. One object reads one text, on one thread.
///
/// A sentence ends at a full stop, question or exclamation mark with a capital, a digit or a mark after it, and at a
/// blank line. What does not end within [#LONGEST] tokens is cut, which keeps the work of later steps linear.
final class Sentences {

    static final int LONGEST = 400;

    private final String text;
    private final Scanner scanner;
    private @Nullable Token ahead;

    Sentences(String text, Scanner scanner) {
        this.text = text;
        this.scanner = scanner;
        ahead = scanner.next();
    }

    /// The next sentence; empty at the end of the text.
    Sentence next() {
        List<Token> tokens = new ArrayList<>();
        while (ahead != null && tokens.size() < LONGEST) {
            Token token = ahead;
            tokens.add(token);
            ahead = scanner.next();
            if (ahead != null && (isBlankLineBetween(token, ahead) || endsAt(tokens, ahead))) {
                break;
            }
        }
        return new Sentence(tokens);
    }

    private boolean isBlankLineBetween(Token left, Token right) {
        int lines = 0;
        for (int i = left.end(); i < right.start(); i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        return lines > 1;
    }

    private static boolean endsAt(List<Token> tokens, Token following) {
        if (following.glued() || (following.isWord() && !following.isCapitalised())) {
            return false;
        }
        int last = tokens.size() - 1;
        while (last > 0
                && "\"”’')]»".contains(tokens.get(last).text())
                && tokens.get(last).glued()) {
            last--;
        }
        Token mark = tokens.get(last);
        if (mark.is("!") || mark.is("?")) {
            return true;
        }
        return mark.is(".") && !(last > 0 && isShortened(tokens.get(last - 1), following));
    }

    private static boolean isShortened(Token word, Token following) {
        boolean initial = word.isCapitalised() && word.text().length() == 1;
        return initial || word.is(WordClass.ABBREVIATION) || (word.is(WordClass.MONTH) && following.isNumber());
    }
}
