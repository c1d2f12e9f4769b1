package org.hearsay.encode;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// Spells one word in pieces of the vocabulary, as BERT's uncased tokenizer does: without case and accents, the longest
/// piece first, from the left.
///
/// Each piece remembers where it stands in the word as it was written. Use one per thread and text; it keeps buffers.
final class WordPiece {

    /// A longer word, in code points, is not spelt.
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final StringBuilder plain = new StringBuilder();
    /// For each code unit of `plain` the offset, in the text, of the code point it came from.
    private int[] origins = new int[2 * LONGEST_WORD];

    WordPiece(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Adds the pieces of the word `text[start, end)` to `tokens`; none if nothing of it is left once it is normalised.
    ///
    /// @param feature of all its pieces
    /// @param firstOnly bits of `feature` that only the word's first piece gets
    void spell(String text, int start, int end, int feature, int firstOnly, Tokens tokens) {
        if (!normalise(text, start, end)) {
            tokens.add(Vocabulary.UNKNOWN, start, end, true, feature);
            return;
        }
        String word = plain.toString();
        if (!spellable(word)) {
            tokens.add(Vocabulary.UNKNOWN, start, end, true, feature);
            return;
        }
        for (int from = 0; from < word.length(); ) {
            int to = vocabulary.longest(word, from);
            int pieceEnd = text.offsetByCodePoints(origins[to - 1], 1);
            tokens.add(
                    vocabulary.id(word, from, to),
                    origins[from],
                    pieceEnd,
                    from == 0,
                    from == 0 ? feature : feature & ~firstOnly);
            from = to;
        }
    }

    private boolean spellable(String word) {
        for (int from = 0; from < word.length(); ) {
            from = vocabulary.longest(word, from);
            if (from == Vocabulary.NONE) {
                return false;
            }
        }
        return true;
    }

    /// Fills `plain` and `origins`; answers false if the normalised word is too long to be spelt.
    private boolean normalise(String text, int start, int end) {
        plain.setLength(0);
        int length = 0;
        for (int at = start; at < end; ) {
            int c = text.codePointAt(at);
            if (c < 128) {
                if (c >= ' ' && c != 127) {
                    append(c >= 'A' && c <= 'Z' ? c + 32 : c, at);
                    length++;
                }
            } else if (!isDropped(c)) {
                length += appendDecomposed(c, at);
            }
            if (length > LONGEST_WORD) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    private int appendDecomposed(int codePoint, int at) {
        String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
        int length = 0;
        for (int d : decomposed.codePoints().toArray()) {
            if (Character.getType(d) == Character.NON_SPACING_MARK) {
                continue;
            }
            // One at a time, so that a sigma does not ask what follows it.
            for (int lower :
                    Character.toString(d).toLowerCase(Locale.ROOT).codePoints().toArray()) {
                append(lower, at);
                length++;
            }
        }
        return length;
    }

    private void append(int codePoint, int at) {
        int from = plain.length();
        plain.appendCodePoint(codePoint);
        if (plain.length() > origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length);
        }
        Arrays.fill(origins, from, plain.length(), at);
    }

    private static boolean isDropped(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> codePoint == 0xFFFD;
        };
    }
}
