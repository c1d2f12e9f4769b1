package org.hearsay.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = Encoder.tokenizer();

    static Stream<Golden> golden() {
        return Stream.concat(Golden.examples().stream(), Golden.tokenizerCases().stream());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void cutsAsTheReferenceDoes(Golden golden) {
        Tokens tokens = TOKENIZER.tokens(golden.text());
        int size = tokens.size();
        assertThat(Golden.column(size, tokens::id)).isEqualTo(golden.numbers("ids"));
        assertThat(Golden.column(size, tokens::feature)).isEqualTo(golden.numbers("token_type_ids"));
        assertThat(Golden.column(size, tokens::start)).isEqualTo(golden.offsets("start"));
        assertThat(Golden.column(size, tokens::end)).isEqualTo(golden.offsets("end"));
        assertThat(Golden.column(size, piece -> tokens.first(piece) ? 1 : 0)).isEqualTo(golden.numbers("first"));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void laysWindowsAsTheReferenceDoes(Golden golden) {
        Tokens tokens = TOKENIZER.tokens(golden.text());
        int[] starts = Windows.starts(golden.text(), tokens);
        assertThat(Golden.column(starts.length, i -> starts[i])).isEqualTo(golden.numbers("starts"));
        List<List<Integer>> windows = new ArrayList<>();
        new Windows(golden.text(), tokens, 254, 24)
                .forEachRemaining(window -> windows.add(List.of(window.from(), window.to())));
        List<List<Integer>> expected = new ArrayList<>();
        golden.node()
                .get("windows")
                .forEach(pair ->
                        expected.add(List.of(pair.get(0).asInt(), pair.get(1).asInt())));
        assertThat(windows).isEqualTo(expected);
    }

    @Test
    void keepsOffsetsThroughEmojiAccentsAndFormatCharacters() {
        String text = "😀 Café\u00ADs “naïve”";
        assertThat(words(text)).containsExactly("😀", "Café\u00ADs", "“", "naïve", "”");
    }

    @Test
    void takesALoneSurrogateForAnUnknownWord() {
        Tokens tokens = TOKENIZER.tokens("a \uD83D b\uDE00");
        assertThat(Golden.column(tokens.size(), tokens::id)).containsExactly(1037, 100, 100);
        assertThat(tokens.end(2)).isEqualTo(6);
    }

    @Test
    void readsRightToLeftTextInItsLogicalOrder() {
        assertThat(words("قال الوزير: نعم")).containsExactly("قال", "الوزير", ":", "نعم");
    }

    @Test
    void spellsNoWordOfMoreThanAHundredLetters() {
        Tokens tokens = TOKENIZER.tokens("x".repeat(1_000_000));
        assertThat(tokens.size()).isEqualTo(1);
        assertThat(tokens.id(0)).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(tokens.end(0)).isEqualTo(1_000_000);
    }

    @Test
    void takesNoLongerThanTheTextIsLong() {
        String text = "\"' ".repeat(300_000) + " ".repeat(300_000) + "\n".repeat(300_000) + "”’)".repeat(300_000);
        Tokens tokens = TOKENIZER.tokens(text);
        assertThat(tokens.size()).isEqualTo(1_500_000);
        // The second `"` has only closing marks before it, back to the beginning; the last start is after the line
        // feeds.
        assertThat(Windows.starts(text, tokens)).containsExactly(0, 2, 600_000);
    }

    private static List<String> words(String text) {
        Tokens tokens = TOKENIZER.tokens(text);
        List<String> words = new ArrayList<>();
        for (int piece = 0; piece < tokens.size(); piece++) {
            String letters = text.substring(tokens.start(piece), tokens.end(piece));
            if (tokens.first(piece)) {
                words.add(letters);
            } else {
                words.set(words.size() - 1, words.getLast() + letters);
            }
        }
        return words;
    }
}
