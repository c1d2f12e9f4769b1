package org.hearsay.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A condition on the token before or after a match: `@prev({prep},in)`, `@notnext({plural})`; `^` is no
/// token at all.
final class Guard {

    private final boolean before;
    private final boolean wanted;
    private final Set<Lexeme> words = new HashSet<>();
    private long classes;
    private boolean edge;

    private Guard(boolean before, boolean wanted) {
        this.before = before;
        this.wanted = wanted;
    }

    /// @throws IllegalArgumentException if it is not written like the examples above
    static Guard parse(Vocabulary vocabulary, String text) {
        int open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            throw new IllegalArgumentException("not a guard: " + text);
        }
        Guard guard = switch (text.substring(0, open)) {
            case "@prev" -> new Guard(true, true);
            case "@notprev" -> new Guard(true, false);
            case "@next" -> new Guard(false, true);
            case "@notnext" -> new Guard(false, false);
            default -> throw new IllegalArgumentException("not a guard: " + text);
        };
        for (String item : text.substring(open + 1, text.length() - 1).split(" ", -1)) {
            if (item.equals("^")) {
                guard.edge = true;
            } else if (item.startsWith("{")) {
                guard.classes |= 1L << vocabulary.knownClassBit(item.substring(1, item.length() - 1));
            } else {
                guard.words.add(vocabulary.lexeme(item));
            }
        }
        return guard;
    }

    /// Whether a match of `tokens` from `start` to before `end` may stand.
    boolean allows(List<Token> tokens, int start, int end) {
        int neighbour = before ? start - 1 : end;
        boolean found;
        if (neighbour < 0 || neighbour >= tokens.size()) {
            found = edge;
        } else {
            Token token = tokens.get(neighbour);
            found = (token.classes() & classes) != 0 || words.contains(token.lexeme());
        }
        return found == wanted;
    }
}
