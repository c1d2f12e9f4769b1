package org.hearsay.app.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.app.Written;
import org.hearsay.model.Record;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private final Record record = Written.bridge();
    private final Outline outline = Outline.of(record);

    @Test
    void groupsStatementsUnderTheirSpeakersInOrderOfTheFirst() {
        assertThat(outline.voices())
                .extracting(voice -> Wording.title(voice.name(), voice.kind()) + " "
                        + voice.statements().stream().map(Statement::id).toList())
                .containsExactly("Ana Ruiz [s1, s3, s5]", "a city engineer [s2]", "Nobody named [s4, s6]");
        assertThat(outline.voices().get(1).anonymity()).containsExactly("who asked not to be named");
    }

    @Test
    void countsByKind() {
        assertThat(outline.countsByKind())
                .isEqualTo(Map.of(SpeakerKind.PERSON, 3, SpeakerKind.UNNAMED, 1, SpeakerKind.HEARSAY, 2));
    }

    @Test
    void tellsParagraphAndPlace() {
        assertThat(outline.paragraph(statement("s1"))).isEqualTo(1);
        assertThat(outline.paragraph(statement("s2"))).isEqualTo(2);
        assertThat(outline.range(statement("s1"))).isEqualTo("0–58");
    }

    @Test
    void followsADispute() {
        assertThat(outline.disputedBy(statement("s6"))).isEqualTo(statement("s2"));
        assertThat(outline.disputedBy(statement("s1"))).isNull();
    }

    @Test
    void givesTheSourcesWordsOnlyWhereTheyHideTheName() {
        assertThat(outline.nameGiven(statement("s1"))).isNull();
        assertThat(outline.nameGiven(statement("s3"))).isEqualTo("She");
        assertThat(outline.nameGiven(statement("s4"))).isNull();
    }

    @Test
    void countsPlacesInCodePoints() {
        Outline emoji = Outline.of(Written.in("😀 he said 😀 no")
                .says("he", "said", "😀 no", "he", SpeakerKind.UNKNOWN)
                .record());
        assertThat(emoji.range(emoji.record().statements().getFirst())).isEqualTo("10–14");
    }

    @Test
    void numbersParagraphsByTheirVisibleLines() {
        Paragraphs paragraphs = Paragraphs.of("one\n\n \ntwo\nthree");
        assertThat(List.of(paragraphs.number(0), paragraphs.number(3), paragraphs.number(7), paragraphs.number(11)))
                .containsExactly(1, 1, 2, 3);
        assertThat(Paragraphs.of("\n\nlate").number(0)).isEqualTo(1);
    }

    @Test
    void putsActsIntoWords() {
        assertThat(record.statements())
                .extracting(Wording::act)
                .containsExactly("asserts", "asserts", "denies", "asserts", "does not concede", "doubts");
    }

    private Statement statement(String id) {
        return record.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
