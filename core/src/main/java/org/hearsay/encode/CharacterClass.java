package org.hearsay.encode;

/// What a code point is to BERT's tokenizer.
enum CharacterClass {
    /// Belongs to no word. Includes the no-break spaces.
    WHITE_SPACE,
    /// A word by itself: ASCII symbols, punctuation of every script, CJK ideographs.
    ALONE,
    /// Part of a longer word.
    LETTER;

    static CharacterClass of(int codePoint) {
        if (codePoint < 128) {
            return ofAscii(codePoint);
        }
        if (isWideSpace(codePoint)) {
            return WHITE_SPACE;
        }
        return isPunctuation(codePoint) || isCjk(codePoint) ? ALONE : LETTER;
    }

    private static CharacterClass ofAscii(int c) {
        if (c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x1F)) {
            return WHITE_SPACE;
        }
        boolean symbol = (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
        return symbol ? ALONE : LETTER;
    }

    private static boolean isWideSpace(int c) {
        return c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isCjk(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x2FA1F);
    }
}
