package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.Written;
import org.hearsay.app.export.BratText;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Span;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is exported for brat, `evaluate polnear` reads back.
class BratExportTest {

    @Test
    void spansComeBack() throws CorpusException {
        Record record = Written.bridge();
        String file = BratText.annotation(record.article(), record.statements());
        List<Annotation> expected = record.statements().stream()
                .map(statement -> new Annotation(
                        spans(statement.source()),
                        spans(statement.cue()),
                        statement.content().spans()))
                .sorted(Comparator.comparingInt(BratExportTest::first))
                .toList();
        assertThat(BratFile.parse(Path.of("x.ann"), file, record.article().text()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void aSpanOverLinesIsBroken() throws CorpusException {
        Record record = Written.in("😀 Bo said: “Yes.\n\nIndeed\nwell.”")
                .says("Bo", "said", "“Yes.\n\nIndeed\nwell.”", "Bo", SpeakerKind.PERSON)
                .record();
        String file = BratText.annotation(record.article(), record.statements());
        assertThat(file).isEqualTo("""
                T1\tContent 11 16;18 24;25 31\t“Yes. Indeed well.”
                T2\tCue 5 9\tsaid
                T3\tSource 2 4\tBo
                T4\tAttribution 2 4;5 9;11 16;18 24;25 31\tBo said “Yes. Indeed well.”
                E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3
                A1\tAct E1 assert
                A2\tForm E1 indirect
                A3\tKind E1 person
                #1\tAnnotatorNotes E1\tBo
                """);
        Statement statement = record.statements().getFirst();
        assertThat(BratFile.parse(Path.of("x.ann"), file, record.article().text()))
                .singleElement()
                .extracting(Annotation::content)
                .isEqualTo(statement.content().spans());
    }

    private static List<Span> spans(@Nullable Passage passage) {
        return passage == null ? List.of() : passage.spans();
    }

    private static int first(Annotation annotation) {
        return Stream.of(annotation.source(), annotation.cue(), annotation.content())
                .flatMap(List::stream)
                .mapToInt(Span::start)
                .min()
                .orElseThrow();
    }
}
