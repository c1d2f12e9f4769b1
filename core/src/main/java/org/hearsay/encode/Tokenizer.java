package org.hearsay.encode;

/// Cuts a text into word pieces with exact offsets: BERT's uncased WordPiece. Immutable and thread-safe.
///
/// A word is a run of letters, or one mark of punctuation, or one ideograph: `U.S.` is four words, `isn't` three.
final class Tokenizer {

    private final Vocabulary vocabulary;

    Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Tokens tokens(String text) {
        Tokens tokens = new Tokens();
        WordPiece pieces = new WordPiece(vocabulary);
        SurfaceFeatures features = new SurfaceFeatures();
        for (int start = 0; start < text.length(); ) {
            int c = text.codePointAt(start);
            int end = start + Character.charCount(c);
            CharacterClass kind = CharacterClass.of(c);
            if (kind == CharacterClass.LETTER) {
                end = endOfWord(text, end);
            }
            if (kind != CharacterClass.WHITE_SPACE) {
                int feature = features.next(text, start, end);
                pieces.spell(text, start, end, feature, SurfaceFeatures.PARAGRAPH, tokens);
            }
            start = end;
        }
        return tokens;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (CharacterClass.of(c) != CharacterClass.LETTER) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
