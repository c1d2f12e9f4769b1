package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/// Cuts paragraphs into sentences by their final marks, leaving abbreviations whole.
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "sen", "rep", "gov", "pres",
            "rev", "hon", "st", "mt", "ft", "jr", "sr", "vs", "etc", "no", "inc", "corp", "co", "ltd", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "e.g", "i.e", "approx", "adm",
            "cmdr", "messrs", "supt");

    /// What an acronym such as `U.S.` is followed by when it does end a sentence.
    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "but",
            "and",
            "in",
            "on",
            "at",
            "this",
            "that",
            "these",
            "those",
            "there",
            "however",
            "according",
            "when",
            "while",
            "if",
            "as",
            "for",
            "after",
            "before",
            "his",
            "her",
            "their",
            "meanwhile",
            "since",
            "what",
            "who",
            "some",
            "many",
            "most",
            "analysts",
            "experts",
            "officials");

    private Sentences() {}

    static List<Span> in(String text, List<Word> words, List<Span> paragraphs) {
        List<Span> sentences = new ArrayList<>();
        int at = 0;
        for (Span paragraph : paragraphs) {
            int start = -1;
            int end = -1;
            while (at < words.size() && words.get(at).start() < paragraph.end()) {
                Word word = words.get(at);
                if (start < 0) {
                    start = word.start();
                }
                end = word.end();
                at++;
                if (ends(words, at - 1)) {
                    while (at < words.size()
                            && closes(words.get(at), text)
                            && words.get(at).start() < paragraph.end()) {
                        end = words.get(at).end();
                        at++;
                    }
                    if (!goesOn(words, at)) {
                        sentences.add(new Span(start, end));
                        start = -1;
                    }
                }
            }
            if (start >= 0) {
                sentences.add(new Span(start, end));
            }
        }
        return sentences;
    }

    /// `“Never!” she said`: a small letter after the closing mark.
    private static boolean goesOn(List<Word> words, int at) {
        return at < words.size()
                && words.get(at).lexical()
                && Character.isLowerCase(words.get(at).text().codePointAt(0));
    }

    private static boolean ends(List<Word> words, int at) {
        Word word = words.get(at);
        Word next = at + 1 < words.size() ? words.get(at + 1) : null;
        return switch (word.text()) {
            case "!", "?", "…" ->
                next == null
                        || !(next.lexical() && Character.isLowerCase(next.text().codePointAt(0)));
            case "." -> endsAtPoint(words, at, next);
            default ->
                // An acronym has swallowed the final point.
                word.text().length() > 2
                        && word.text().endsWith(".")
                        && (next == null || next.capitalised() && OPENERS.contains(next.lower()));
        };
    }

    private static boolean endsAtPoint(List<Word> words, int at, @Nullable Word next) {
        if (at > 0 && words.get(at - 1).end() == words.get(at).start()) {
            Word before = words.get(at - 1);
            boolean initial = before.text().length() == 1 && before.capitalised() && !before.is("i");
            if (initial || ABBREVIATIONS.contains(before.lower())) {
                return false;
            }
        }
        if (next == null) {
            return true;
        }
        if (next.start() == words.get(at).end()) {
            // `3.5`, `bbc.co.uk`, but also `…end.” He`
            return !next.lexical() && !next.text().equals(".");
        }
        return !next.lexical() || !Character.isLowerCase(next.text().codePointAt(0));
    }

    private static boolean closes(Word word, String text) {
        return switch (word.text()) {
            case "”", "’", ")", "]", "»" -> true;
            case "\"", "'" -> word.start() > 0 && !Character.isWhitespace(text.charAt(word.start() - 1));
            case ".", "!", "?" -> word.start() > 0 && ".!?".indexOf(text.charAt(word.start() - 1)) >= 0;
            default -> false;
        };
    }
}
