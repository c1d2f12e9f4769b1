package org.hearsay.time;

import java.util.List;

/// Whether the clause around a time expression tells of what was or of what is to come.
enum Tense {
    PAST,
    FUTURE,
    /// No word tells.
    OPEN;

    /// How finding the tense reads: the nearest telling word before the expression counts, else the nearest
    /// after it, within one
    /// sentence and a few words.
    static final class Finder {
        private static final int FARTHEST_BACK = 12;
        private static final int FARTHEST_ON = 12;

        private final int past;
        private final int future;
        private final int be;
        private final int deadline;
        private final int preposition;

        Finder(Vocabulary vocabulary) {
            past = vocabulary.knownClassBit("past");
            future = vocabulary.knownClassBit("future");
            be = vocabulary.knownClassBit("be");
            deadline = vocabulary.knownClassBit("deadline");
            preposition = vocabulary.knownClassBit("prep");
        }

        /// The tense around token `at`.
        Tense at(List<Token> tokens, int at) {
            if (at > 0 && tokens.get(at - 1).is(deadline)) {
                return FUTURE;
            }
            Tense before = opensClause(tokens, at) ? OPEN : before(tokens, at);
            if (before != OPEN) {
                return before;
            }
            Tense after = after(tokens, at);
            return after == OPEN ? before(tokens, at) : after;
        }

        /// Whether the expression comes before the verb it belongs to: `…, on Monday the court will …`.
        private boolean opensClause(List<Token> tokens, int at) {
            int i = at - 1;
            if (i >= 0 && tokens.get(i).is(preposition)) {
                i--;
            }
            if (i < 0) {
                return true;
            }
            String word = tokens.get(i).lexeme().word();
            return tokens.get(i).is(Vocabulary.SENTENCE_END) || word.equals("that");
        }

        private Tense before(List<Token> tokens, int at) {
            for (int i = at - 1; i >= Math.max(0, at - FARTHEST_BACK); i--) {
                Token token = tokens.get(i);
                if (token.is(Vocabulary.SENTENCE_END)) {
                    return OPEN;
                }
                if (token.is(future)) {
                    return FUTURE;
                }
                if (isPast(token) && !(i > 0 && tokens.get(i - 1).is(be))) {
                    return PAST;
                }
                if (token.is(be) && i > 0 && tokens.get(i - 1).lexeme().word().equals("to")) {
                    return FUTURE;
                }
            }
            return OPEN;
        }

        private Tense after(List<Token> tokens, int at) {
            for (int i = at + 1; i < Math.min(tokens.size(), at + 1 + FARTHEST_ON); i++) {
                Token token = tokens.get(i);
                if (token.is(Vocabulary.SENTENCE_END)) {
                    return OPEN;
                }
                if (token.is(future)) {
                    return FUTURE;
                }
                if (isPast(token)) {
                    return PAST;
                }
            }
            return OPEN;
        }

        private boolean isPast(Token token) {
            return token.is(past) || token.is(Vocabulary.ED);
        }
    }
}
