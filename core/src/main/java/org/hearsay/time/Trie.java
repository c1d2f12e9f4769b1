package org.hearsay.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.time.Pattern.Element;
import org.hearsay.time.Pattern.Spelling;
import org.jspecify.annotations.Nullable;

/// The rules of one level, their common beginnings shared.
///
/// A match is looked for from one token forward and no further than the longest spelling, so the work for a
/// token is
/// bounded by the rules, not by the text. Built once, then read by any number of threads.
final class Trie {

    /// The tokens a rule takes, and what they mean.
    ///
    /// @param open index of the first token taken
    /// @param close index after the last
    record Match(int open, int close, Meaning meaning) {}

    private record Ending(Rule rule, Spelling spelling) {}

    private record Edge(boolean glued, int classBit, Node node) {}

    private static final class Node {
        final Map<Lexeme, Node> words = new HashMap<>();
        final Map<Lexeme, Node> gluedWords = new HashMap<>();
        final List<Edge> edges = new ArrayList<>();
        final List<Ending> endings = new ArrayList<>();

        Node next(Element element) {
            if (element.word() != null) {
                return (element.glued() ? gluedWords : words).computeIfAbsent(element.word(), word -> new Node());
            }
            for (Edge edge : edges) {
                if (edge.glued == element.glued() && edge.classBit == element.classBit()) {
                    return edge.node;
                }
            }
            Edge edge = new Edge(element.glued(), element.classBit(), new Node());
            edges.add(edge);
            return edge.node;
        }
    }

    private final Node root = new Node();
    private long firstClasses;

    void add(Rule rule, List<Spelling> spellings) {
        for (Spelling spelling : spellings) {
            Node node = root;
            for (Element element : spelling.elements()) {
                node = node.next(element);
            }
            node.endings.add(new Ending(rule, spelling));
        }
        for (Edge edge : root.edges) {
            firstClasses |= 1L << edge.classBit;
        }
    }

    /// The longest match that begins at token `start`; of several, the earliest rule's. Null if there is
    /// none.
    @Nullable
    Match longest(List<Token> tokens, int start) {
        Token first = tokens.get(start);
        if ((first.classes() & firstClasses) == 0 && !root.words.containsKey(first.lexeme())) {
            return null;
        }
        Search search = new Search(tokens, start);
        search.from(root, start);
        return search.match;
    }

    private static final class Search {
        private final List<Token> tokens;
        private final int start;
        private int end;
        private int order;
        private @Nullable Match match;

        Search(List<Token> tokens, int start) {
            this.tokens = tokens;
            this.start = start;
        }

        void from(Node node, int at) {
            for (Ending ending : node.endings) {
                consider(ending, at);
            }
            if (at == tokens.size()) {
                return;
            }
            Token token = tokens.get(at);
            if (token.lexeme() != Lexeme.UNKNOWN) {
                follow(node.words.get(token.lexeme()), at);
                if (token.glued()) {
                    follow(node.gluedWords.get(token.lexeme()), at);
                }
            }
            for (Edge edge : node.edges) {
                if (token.is(edge.classBit) && (!edge.glued || token.glued())) {
                    from(edge.node, at + 1);
                }
            }
        }

        private void follow(@Nullable Node node, int at) {
            if (node != null) {
                from(node, at + 1);
            }
        }

        private void consider(Ending ending, int at) {
            Rule rule = ending.rule;
            if ((match != null && (at < end || (at == end && rule.order() >= order)))
                    || !rule.allows(tokens, start, at)) {
                return;
            }
            Meaning meaning = rule.template().read(new Slots(tokens, start, ending.spelling));
            if (meaning != null) {
                match = new Match(start + ending.spelling.open(), start + ending.spelling.close(), meaning);
                end = at;
                order = rule.order();
            }
        }
    }
}
