package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/// Finds quotations by their marks, paragraph by paragraph.
///
/// Double marks, straight, curly or doubled single ones (`''`), count before single ones; single marks count only where
/// they cannot be apostrophes and only outside double ones. A quotation never closed ends with its paragraph, where the
/// next one may carry it on with a mark of its own.
final class Quotations {

    private Quotations() {}

    static List<Span> in(String text, List<Span> paragraphs) {
        List<Span> quotations = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            int before = quotations.size();
            doubleMarks(text, paragraph, quotations);
            List<Span> outer = List.copyOf(quotations.subList(before, quotations.size()));
            singleMarks(text, paragraph, outer, quotations);
        }
        quotations.sort(null);
        return quotations;
    }

    private static void doubleMarks(String text, Span paragraph, List<Span> out) {
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            int length = isPair(text, i, paragraph.end()) ? 2 : 1;
            boolean opens = c == '“' || c == '„' || c == '«' || length == 2 && (c == '`' || c == '‘');
            boolean closes = c == '”' || c == '»' || length == 2 && c == '’';
            boolean toggles = c == '"' || length == 2 && c == '\'';
            if (opens || toggles && open < 0) {
                if (open < 0) {
                    open = i;
                }
            } else if ((closes || toggles) && open >= 0) {
                out.add(new Span(open, i + length));
                open = -1;
            }
            i += length - 1;
        }
        if (open >= 0 && open + 1 < paragraph.end()) {
            out.add(new Span(open, paragraph.end()));
        }
    }

    private static boolean isPair(String text, int i, int end) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`' || c == '‘' || c == '’') && i + 1 < end && text.charAt(i + 1) == c;
    }

    private static void singleMarks(String text, Span paragraph, List<Span> outer, List<Span> out) {
        int open = -1;
        char mark = 0;
        int next = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            while (next < outer.size() && outer.get(next).end() <= i) {
                next++;
            }
            if (next < outer.size() && outer.get(next).contains(i)) {
                open = -1;
                continue;
            }
            char c = text.charAt(i);
            if (open < 0 && (c == '‘' || c == '\'') && opens(text, i, paragraph)) {
                open = i;
                mark = c == '‘' ? '’' : '\'';
            } else if (open >= 0 && c == mark && closes(text, i, paragraph)) {
                out.add(new Span(open, i + 1));
                open = -1;
            }
        }
    }

    private static boolean opens(String text, int i, Span paragraph) {
        boolean boundary = i == paragraph.start() || " (—–-[".indexOf(text.charAt(i - 1)) >= 0;
        return boundary
                && i + 2 < paragraph.end()
                && Character.isLetterOrDigit(text.charAt(i + 1))
                && !isElision(text, i);
    }

    /// `'90s`, `'em`, `'tis`: a word that has lost its beginning.
    private static boolean isElision(String text, int i) {
        return Character.isDigit(text.charAt(i + 1))
                || text.startsWith("em ", i + 1)
                || text.startsWith("tis ", i + 1)
                || text.startsWith("til ", i + 1);
    }

    private static boolean closes(String text, int i, Span paragraph) {
        boolean wordBefore = !Character.isWhitespace(text.charAt(i - 1));
        boolean boundaryAfter = i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return wordBefore && boundaryAfter;
    }
}
