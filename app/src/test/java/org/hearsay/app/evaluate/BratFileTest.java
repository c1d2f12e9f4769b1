package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class BratFileTest {

    private static final Path FILE = Path.of("mill_ann1.ann");

    @Test
    void readsAttributionsInTextOrder() throws CorpusException {
        String text = "😀 Bo said no. Ann said yes.";
        String file = """
                T1\tSource 14 17\tAnn
                T2\tCue 18 22\tsaid
                T3\tContent 23 26\tyes
                T4\tAttribution 18 22\tsaid
                E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
                T5\tSource 2 4\tBo
                T6\tCue 5 9\tsaid
                T7\tContent 10 12\tno
                E2\tAttribution:T6 Cue:T6 Content:T7 Source:T5
                #1\tAnnotatorNotes T1\ta note
                """;
        assertThat(BratFile.parse(FILE, file, text))
                .containsExactly(
                        new Annotation(List.of(new Span(3, 5)), List.of(new Span(6, 10)), List.of(new Span(11, 13))),
                        new Annotation(
                                List.of(new Span(15, 18)), List.of(new Span(19, 23)), List.of(new Span(24, 27))));
    }

    @Test
    void joinsFragmentsThatOnlyWhiteSpaceParts() throws CorpusException {
        String text = "“Yes,\n\nindeed,” she said, “yes.”";
        String file = """
                T1\tContent 0 5;7 15;26 32\t“Yes, indeed,” “yes.”
                T2\tCue 19 24\tsaid
                E1\tContent:T1 Cue:T2
                """;
        assertThat(BratFile.parse(FILE, file, text))
                .containsExactly(new Annotation(
                        List.of(), List.of(new Span(20, 24)), List.of(new Span(0, 15), new Span(26, 32))));
    }

    @Test
    void addsANumberedSecondSpanToItsRole() throws CorpusException {
        String text = "It may rain, she said, or snow.";
        String file = """
                T1\tContent 0 11\tIt may rain
                T2\tContent 23 30\tor snow
                T3\tCue 17 21\tsaid
                E1\tCue:T3 Content:T1 Content2:T2
                """;
        assertThat(BratFile.parse(FILE, file, text).getFirst().content())
                .containsExactly(new Span(0, 11), new Span(23, 30));
    }

    @Test
    void takesWhatIsNoSpanForTheRestOfATextThatRunsOverLines() throws CorpusException {
        String file = "T1\tCue 0 2\tIt\nrains\tand T9: pours\nE1\tCue:T1\n";
        assertThat(BratFile.parse(FILE, file, "It rains")).hasSize(1);
    }

    @Test
    void namesTheLineOfARangeOutsideTheText() {
        assertThatThrownBy(() -> BratFile.parse(FILE, "T1\tCue 0 2\tIt\nT2\tCue 5 99\tx\n", "It rains"))
                .isInstanceOf(CorpusException.class)
                .hasMessage("mill_ann1.ann:2: \"5 99\" is no range of the text: fetch the file again");
        assertThatThrownBy(() -> BratFile.parse(FILE, "T1\tCue 3;5 \tIt\n", "It rains"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("\"3\" is no range of the text");
        assertThatThrownBy(() -> BratFile.parse(FILE, "T1\tCue 1 99999999999\tIt\n", "It rains"))
                .isInstanceOf(CorpusException.class);
    }

    @Test
    void namesTheLineOfASpanThatIsNotThere() {
        assertThatThrownBy(() -> BratFile.parse(FILE, "T1\tCue 0 2\tIt\nE1\tCue:T1 Source:T7\n", "It rains"))
                .isInstanceOf(CorpusException.class)
                .hasMessage("mill_ann1.ann:2: \"Source:T7\" names no span of the file: fetch it again");
    }
}
