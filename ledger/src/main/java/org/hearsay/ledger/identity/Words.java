package org.hearsay.ledger.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Names cut into words, and words without what does not count in a comparison.
final class Words {

    private Words() {}

    /// Between blanks and commas, with marks within a word (hyphens, apostrophes, full stops) left in it.
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            boolean within = i < name.length()
                    && !Character.isWhitespace(name.charAt(i))
                    && !Character.isSpaceChar(name.charAt(i))
                    && ",;()\"“”".indexOf(name.charAt(i)) < 0;
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                words.add(name.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /// Letters and digits alone, in small letters without accents: `al-Khadhimi` becomes `alkhadhimi`. Empty if it
    /// has none.
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                plain = false;
                break;
            }
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                folded.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                folded.append((char) (c + 32));
            }
        }
        if (plain) {
            return folded.toString();
        }
        folded.setLength(0);
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /// The word without a possessive ending, which it has or not.
    static String withoutPossessive(String word) {
        if (word.endsWith("'s") || word.endsWith("’s")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s'") || word.endsWith("s’");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    static boolean isPossessive(String word) {
        return withoutPossessive(word).length() < word.length();
    }

    static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
