package org.hearsay.quantity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A tree of phrases, token by token, each with a value. Not changed once filled, and then safe for all threads.
final class Phrases<V> {

    /// A phrase found.
    ///
    /// @param first index of its first token
    /// @param end index one past its last
    record Match<V>(V value, int first, int end) {}

    private static final class Node<V> {
        final Map<String, Node<V>> byText = new HashMap<>(2);
        final Map<String, Node<V>> byLower = new HashMap<>(2);

        @Nullable
        V value;

        @Nullable
        Node<V> exact(Token token) {
            return byText.isEmpty() ? null : byText.get(token.text());
        }
    }

    private final Node<V> root = new Node<>();

    /// A phrase that is found however its letters are cased.
    void add(String phrase, V value) {
        Node<V> node = root;
        for (Token token : Scanner.plain(phrase)) {
            node = node.byLower.computeIfAbsent(token.lower(), key -> new Node<>());
        }
        node.value = value;
    }

    /// A phrase that is found only as it is written here, and then before any other of its length.
    void addExact(String phrase, V value) {
        Node<V> node = root;
        for (Token token : Scanner.plain(phrase)) {
            node = node.byText.computeIfAbsent(token.text(), key -> new Node<>());
        }
        node.value = value;
    }

    /// The longest phrase that begins at token `first`, or null.
    @Nullable
    Match<V> longest(Sentence sentence, int first) {
        return longest(root, sentence, first, first);
    }

    private @Nullable Match<V> longest(Node<V> node, Sentence sentence, int first, int at) {
        Match<V> here = node.value == null ? null : new Match<>(node.value, first, at);
        if (at >= sentence.size()) {
            return here;
        }
        Token token = sentence.at(at);
        Node<V> exact = node.exact(token);
        Node<V> any = node.byLower.get(token.lower());
        Match<V> longer = longer(
                exact == null ? null : longest(exact, sentence, first, at + 1),
                any == null ? null : longest(any, sentence, first, at + 1));
        return longer == null ? here : longer;
    }

    private static <V> @Nullable Match<V> longer(@Nullable Match<V> exact, @Nullable Match<V> any) {
        if (exact == null || any == null) {
            return exact == null ? any : exact;
        }
        return any.end > exact.end ? any : exact;
    }

    /// The longest phrase that begins at or after token `from` and ends before token `end`; null if there is none.
    @Nullable
    Match<V> endingAt(Sentence sentence, int from, int end) {
        for (int first = Math.max(0, from); first < end; first++) {
            V value = valueOf(root, sentence, first, end);
            if (value != null) {
                return new Match<>(value, first, end);
            }
        }
        return null;
    }

    private static <V> @Nullable V valueOf(Node<V> node, Sentence sentence, int at, int end) {
        if (at == end) {
            return node.value;
        }
        Token token = sentence.at(at);
        Node<V> exact = node.exact(token);
        V value = exact == null ? null : valueOf(exact, sentence, at + 1, end);
        if (value != null) {
            return value;
        }
        Node<V> any = node.byLower.get(token.lower());
        return any == null ? null : valueOf(any, sentence, at + 1, end);
    }
}
