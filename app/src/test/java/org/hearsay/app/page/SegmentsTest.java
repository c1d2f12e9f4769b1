package org.hearsay.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.app.Written;
import org.hearsay.app.page.Segments.Segment;
import org.hearsay.model.Record;
import org.hearsay.model.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SegmentsTest {

    @Test
    void cutsWhereMarksBeginAndEnd() {
        assertThat(shown(Written.in("“A,” Bo said, “B.” End.")
                        .says("Bo", "said", "“A,” … “B.”", "Bo", SpeakerKind.PERSON)
                        .record()))
                .isEqualTo("[“A,”|0content] [Bo|0source] [said|0cue], [“B.”|0content] End.");
    }

    @Test
    void namesTheInnermostStatementFirst() {
        assertThat(shown(Written.in("It is rumoured that Ruiz admitted cracks.")
                        .says(null, "It is rumoured", "that Ruiz admitted cracks", null, SpeakerKind.HEARSAY)
                        .says("Ruiz", "admitted", "cracks", "Ruiz", SpeakerKind.PERSON)
                        .record()))
                .isEqualTo("[It is rumoured|0cue] [that |0content][Ruiz|1source,0content][ |0content]"
                        + "[admitted|1cue,0content][ |0content][cracks|1content,0content].");
    }

    @Test
    void marksThatOverlapAreCutWhereTheyCross() {
        assertThat(shown(Written.in("one two three")
                        .says(null, null, "one two", null, SpeakerKind.UNKNOWN)
                        .says(null, null, "two three", null, SpeakerKind.UNKNOWN)
                        .record()))
                .isEqualTo("[one |0content][two|0content,1content][ three|1content]");
    }

    @Test
    void aContentOverSeveralParagraphsIsMarkedInEach() {
        assertThat(shown(Written.in("“One.\n\n“Two.\n\n“Three,” he said.")
                        .says("he", "said", "“One.\n\n“Two.\n\n“Three,”", "he", SpeakerKind.UNKNOWN)
                        .record()))
                .isEqualTo("[“One.|0content]¶[“Two.|0content]¶[“Three,”|0content] [he|0source] [said|0cue].");
    }

    @Test
    void cutsAtTimesAndFigures() {
        Record record = Written.boats();
        assertThat(Segments.of(record, new java.util.TreeSet<>()).getFirst().stream()
                        .filter(segment -> segment.time() != null || segment.figure() != null)
                        .map(segment -> segment.span().in(record.article().text())))
                .containsExactly("2029", "12 boats", "a million boats", "Monday", "40", "the end of the year");
    }

    @ParameterizedTest
    @MethodSource
    void nothingIsLostOrDoubled(Record record) {
        String text = record.article().text();
        assertThat(Segments.of(record, new java.util.TreeSet<>()).stream()
                        .map(paragraph -> paragraph.stream()
                                .map(segment -> segment.span().in(text))
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n\n")))
                .isEqualTo(text);
    }

    static List<Record> nothingIsLostOrDoubled() {
        return List.of(Written.bridge(), Written.boats());
    }

    private static String shown(Record record) {
        return Segments.of(record, new java.util.TreeSet<>()).stream()
                .map(paragraph -> shown(paragraph, record.article().text()))
                .collect(Collectors.joining("¶"));
    }

    private static String shown(List<Segment> paragraph, String text) {
        return paragraph.stream()
                .map(segment -> segment.marks().isEmpty()
                        ? segment.span().in(text)
                        : "[" + segment.span().in(text) + "|"
                                + segment.marks().stream()
                                        .map(mark -> mark.statement() + mark.role().style)
                                        .collect(Collectors.joining(","))
                                + "]")
                .collect(Collectors.joining());
    }
}
