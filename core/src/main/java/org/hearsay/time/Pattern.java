package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The left side of a rule, written out: every optional part present or not, every alternative by itself.
///
/// The language: `word` and `,` stand for themselves; `{class}` for any token of a class, `{class:name}`
/// gives it a name to speak of
/// on the right side; `( … | … )` are alternatives; `?` makes what it follows optional; `~` says that what
/// it precedes is
/// glued to the token before; `[` and `]` enclose the part that the rule takes, the rest being context.
/// There is no
/// repetition, so a pattern is bounded.
final class Pattern {

    /// More spellings than this are a slip in the rule.
    private static final int MOST_SPELLINGS = 20_000;

    /// One token of a spelling.
    ///
    /// @param word null if any of the class will do
    /// @param classBit -1 if it is a word
    /// @param name what the right side calls it; empty if nothing
    record Element(boolean glued, @Nullable Lexeme word, int classBit, String name) {}

    /// One way to write the pattern.
    ///
    /// @param open index of the first element that the rule takes
    /// @param close index after the last
    record Spelling(List<Element> elements, int open, int close) {}

    /// What a part of a pattern is made of: an element, or a bracket.
    private sealed interface Piece {
        record One(Element element) implements Piece {}

        enum Bracket implements Piece {
            OPEN,
            CLOSE
        }
    }

    private final Vocabulary vocabulary;
    private final String text;
    private int at;

    private Pattern(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.text = text;
    }

    /// All spellings of a pattern.
    ///
    /// @throws IllegalArgumentException if it is not written in the language
    static List<Spelling> spellings(Vocabulary vocabulary, String text) {
        Pattern parser = new Pattern(vocabulary, text);
        List<List<Piece>> all = parser.alternatives();
        if (parser.at < text.length()) {
            throw new IllegalArgumentException("unexpected '" + text.charAt(parser.at) + "' in: " + text);
        }
        return all.stream().map(parser::spelling).toList();
    }

    private Spelling spelling(List<Piece> pieces) {
        List<Element> elements = new ArrayList<>();
        int open = 0;
        int close = -1;
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.One(Element element) -> elements.add(element);
                case Piece.Bracket.OPEN -> open = elements.size();
                case Piece.Bracket.CLOSE -> close = elements.size();
            }
        }
        close = close < 0 ? elements.size() : close;
        if (close <= open) {
            throw new IllegalArgumentException("takes no token: " + text);
        }
        return new Spelling(List.copyOf(elements), open, close);
    }

    private List<List<Piece>> alternatives() {
        List<List<Piece>> all = new ArrayList<>(sequence());
        while (skipSpace() == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Piece>> sequence() {
        List<List<Piece>> all = List.of(List.of());
        for (char c = skipSpace(); c != 0 && c != '|' && c != ')'; c = skipSpace()) {
            List<List<Piece>> item = item(c);
            List<List<Piece>> longer = new ArrayList<>();
            for (List<Piece> head : all) {
                for (List<Piece> tail : item) {
                    List<Piece> joined = new ArrayList<>(head);
                    joined.addAll(tail);
                    longer.add(joined);
                }
            }
            if (longer.size() > MOST_SPELLINGS) {
                throw new IllegalArgumentException("too many spellings: " + text);
            }
            all = longer;
        }
        return all;
    }

    private List<List<Piece>> item(char first) {
        List<List<Piece>> item;
        if (first == '(') {
            at++;
            item = alternatives();
            if (skipSpace() != ')') {
                throw new IllegalArgumentException("missing ) in: " + text);
            }
            at++;
        } else if (first == '[' || first == ']') {
            at++;
            return List.of(List.of(first == '[' ? Piece.Bracket.OPEN : Piece.Bracket.CLOSE));
        } else {
            item = List.of(List.of(new Piece.One(element())));
        }
        if (at < text.length() && text.charAt(at) == '?') {
            at++;
            item = new ArrayList<>(item);
            item.add(List.of());
        }
        return item;
    }

    private Element element() {
        boolean glued = text.charAt(at) == '~';
        if (glued) {
            at++;
        }
        int start = at;
        if (at < text.length() && text.charAt(at) == '{') {
            at = text.indexOf('}', at) + 1;
            if (at == 0) {
                throw new IllegalArgumentException("missing } in: " + text);
            }
            String inside = text.substring(start + 1, at - 1);
            int colon = inside.indexOf(':');
            String name = inside.substring(colon + 1);
            int bit = vocabulary.knownClassBit(colon < 0 ? inside : inside.substring(0, colon));
            return new Element(glued, null, bit, name);
        }
        while (at < text.length() && " ()|?[]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw new IllegalArgumentException("nothing after ~ in: " + text);
        }
        return new Element(glued, vocabulary.lexeme(text.substring(start, at)), -1, "");
    }

    /// The next character that is no space, not read yet; 0 at the end.
    private char skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }
}
