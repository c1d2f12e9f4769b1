package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void blankLinesPartParagraphs() {
        assertThat(PlainText.paragraphs("One.\n\n \u00a0 \nTwo,\nwrapped here.  \n\n\n\nThree."))
                .containsExactly("One.", "Two,\nwrapped here.", "Three.");
    }

    @Test
    void linesThatEndSentencesAreParagraphs() {
        assertThat(PlainText.paragraphs("The ferry sank.\n“Nobody was hurt.”\nIs that so?"))
                .containsExactly("The ferry sank.", "“Nobody was hurt.”", "Is that so?");
    }

    @Test
    void longLinesAreParagraphs() {
        String line = "The ferry, " + "as it seems, ".repeat(12) + "sank";
        assertThat(PlainText.paragraphs(line + "\n" + line)).containsExactly(line, line);
    }

    @Test
    void charactersAreKeptAsTheyAre() {
        String odd = "“Zero\u200bwidth”  and \u202bשלום\u202c 🚢 e\u0301 \u00a0 ‘curly’";
        assertThat(PlainText.read(odd).paragraphs()).containsExactly(odd);
    }

    @Test
    void headlineBylineAndDayStandOnTop() {
        Draft draft = PlainText.read(
                "Ferry sinks off Harbour City\n\nBy Ada Marsh and Tom Reed\n\nJuly 26, 2021\n\nA ferry sank on Monday, the coast guard said.");
        assertThat(draft.metadata().headline()).isEqualTo("Ferry sinks off Harbour City");
        assertThat(draft.metadata().byline()).containsExactly("Ada Marsh", "Tom Reed");
        assertThat(draft.metadata().published()).isEqualTo("2021-07-26");
        assertThat(draft.paragraphs()).containsExactly("A ferry sank on Monday, the coast guard said.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank.\n\nNobody was hurt, the coast guard said on Monday.",
                "“The ferry sank,” he said:\n\nNobody was hurt, the coast guard said on Monday.",
                "Ferry\n\nNobody was hurt, the coast guard said on Monday.",
                "and the ferry sank\n\nNobody was hurt, the coast guard said on Monday.",
                "By the time the ferry sank, nobody was aboard.\n\nNobody was hurt, the coast guard said.",
            })
    void firstLineStaysUnlessClearlyAHeadline(String text) {
        Draft draft = PlainText.read(text);
        assertThat(draft.metadata()).isEqualTo(Metadata.UNKNOWN);
        assertThat(String.join("\n\n", draft.paragraphs())).isEqualTo(text);
    }

    @Test
    void lastParagraphIsNeverTakenForATop() {
        assertThat(PlainText.read("Ferry sinks off Harbour City").paragraphs())
                .isEqualTo(List.of("Ferry sinks off Harbour City"));
    }
}
