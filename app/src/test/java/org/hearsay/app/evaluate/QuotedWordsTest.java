package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Form;
import org.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedWordsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`“It is sad,” Bo said.`, `“It is sad,”`, DIRECT",
                "`\"It is sad,\" Bo said.`, `It is sad`, DIRECT",
                "`Bo said it was “sad”.`, `it was “sad”`, MIXED",
                "`Bo said it was sad.`, `it was sad`, INDIRECT",
                "`Bo said it wasn’t sad.`, `it wasn’t sad`, INDIRECT",
                "`“No,” said Bo, it was late.`, `it was late`, INDIRECT",
                "`“No, and never closed`, `never closed`, DIRECT",
                "`Bo pointed: …!`, `…!`, INDIRECT"
            })
    void tellsTheFormByTheMarks(String text, String content, Form form) {
        int start = text.indexOf(content);
        List<Span> spans = List.of(new Span(start, start + content.length()));
        assertThat(QuotedWords.of(text).form(spans)).isEqualTo(form);
    }
}
