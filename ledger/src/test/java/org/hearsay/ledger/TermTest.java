package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dam gates         | dam; gates",
                "\"the dam\" gates | the dam; gates",
                "“the dam”         | the dam",
                "evacuat*          | evacuat*",
                "\"the da\"*       | the da*",
                "\"the dam         | the; dam",
                "al-Khadhimi       | al-Khadhimi",
                "NEAR(a b)         | NEAR(a; b)",
                "* \" - ☂          | ``",
            })
    void readsWhatIsTyped(String typed, String terms) {
        assertThat(Term.parse(typed).stream()
                        .map(term -> term.prefix() ? term.text().replace("*", "") + "*" : term.text()))
                .containsExactlyElementsOf(terms.isEmpty() ? List.of() : List.of(terms.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "José MÜLLER  | jose muller",
                "al-Kadhimi's | al kadhimi s",
                "한국어        | 한국어",
                "٣ أيام        | ٣ ايام",
                " — …         | ``",
            })
    void foldsNames(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
    }

    @Test
    void anExcerptShowsTheWordsFound() {
        String whole = "one ".repeat(60) + "the Dám rose, the dam fell "
                + "two ".repeat(60).strip();
        Excerpt excerpt = Excerpt.of(whole, Term.parse("\"the dam\""));
        assertThat(excerpt.text()).startsWith("… one").contains("the Dám rose").endsWith("two …");
        assertThat(excerpt.matches().stream().map(span -> span.in(excerpt.text())))
                .containsExactly("the Dám", "the dam");
    }

    @Test
    void anExcerptOfLittleIsTheWhole() {
        assertThat(Excerpt.of("up, up!", Term.parse("up")))
                .isEqualTo(new Excerpt("up, up!", List.of(new Span(0, 2), new Span(4, 6))));
        assertThat(Excerpt.of("🌊", List.of())).isEqualTo(new Excerpt("🌊", List.of()));
    }
}
