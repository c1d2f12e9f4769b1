package org.hearsay.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Text without what does not count in a comparison: case, accents, punctuation. After SQLite's tokenizer `unicode61
/// remove_diacritics 2`, which tells words apart in the same way.
public final class Folding {

    /// A word and its place.
    ///
    /// @param folded in lower case, without accents
    /// @param start in UTF-16 code units
    record Token(String folded, int start, int end) {}

    private Folding() {}

    /// The words of a name, folded, with one space between: `Kadhimi, al-` becomes `kadhimi al`. Empty if it has
    /// none.
    public static String fold(String name) {
        return tokens(name).stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    /// Whether the words of `asked` stand together in `name`; never if either has none.
    public static boolean namesMatch(String asked, @Nullable String name) {
        String folded = fold(asked);
        return name != null && !folded.isEmpty() && (" " + fold(name) + " ").contains(" " + folded + " ");
    }

    /// Runs of letters, digits and the marks on them.
    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (isOfAWord(point, start >= 0)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                tokens.add(token(text, start, i));
                start = -1;
            }
            i += Character.charCount(point);
        }
        if (start >= 0) {
            tokens.add(token(text, start, text.length()));
        }
        return tokens;
    }

    private static boolean isOfAWord(int point, boolean within) {
        return switch (Character.getType(point)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.PRIVATE_USE -> true;
            case Character.NON_SPACING_MARK -> within;
            default -> Character.isLetterOrDigit(point);
        };
    }

    private static Token token(String text, int start, int end) {
        String word = text.substring(start, end);
        if (!isAscii(word)) {
            String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
            StringBuilder bare = new StringBuilder(apart.length());
            apart.codePoints()
                    .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                    .forEach(bare::appendCodePoint);
            word = Normalizer.normalize(bare, Normalizer.Form.NFC);
        }
        return new Token(word.toLowerCase(Locale.ROOT), start, end);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
