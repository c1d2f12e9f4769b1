package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTokensTest {

    @Test
    void cutsRunsOfLettersAndSingleMarks() {
        String text = "Don’t pay\u00A0$14.5m… 😀x²_y\n\"\"";
        assertThat(WordTokens.of(text).stream().map(span -> span.in(text)))
                .containsExactly("Don", "’", "t", "pay", "$", "14", ".", "5m", "…", "😀", "x²_y", "\"", "\"");
    }

    @Test
    void cutsNothingOutOfNothing() {
        assertThat(WordTokens.of("")).isEmpty();
        assertThat(WordTokens.of(" \n\u2028\u00A0")).isEmpty();
    }
}
