package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolnearSchemeTest {

    private static final String TEXT = "Ann says Bob said no. It is unclear why.";

    private static Statement statement(
            String id, @Nullable Passage source, Passage cue, Passage content, SpeakerKind kind, Act act) {
        return new Statement(
                id,
                source,
                cue,
                content,
                new Speaker(null, kind, null, null),
                List.of(),
                Form.INDIRECT,
                act,
                false,
                Certainty.CERTAIN,
                null,
                List.of(),
                List.of(),
                0.5);
    }

    @Test
    void keepsTheOutermostStatementsOfOthers() {
        Statement outer =
                statement("s1", Passage.of(0, 3), Passage.of(4, 8), Passage.of(9, 20), SpeakerKind.PERSON, Act.ASSERT);
        Statement inner = statement(
                "s2", Passage.of(9, 12), Passage.of(13, 17), Passage.of(18, 20), SpeakerKind.PERSON, Act.ASSERT);
        Statement doubt = statement("s3", null, Passage.of(22, 35), Passage.of(36, 39), SpeakerKind.AUTHOR, Act.DOUBT);
        Record record = new Record(
                Article.of(TEXT), List.of(outer, inner, doubt), List.of(), List.of(), new ModelVersion("v", "0"));

        assertThat(PolnearScheme.attributions(record))
                .containsExactly(new Attribution(Passage.of(0, 3), Passage.of(4, 8), Passage.of(9, 20), 0.5));
    }
}
