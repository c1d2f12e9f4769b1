package org.hearsay.encode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncoderTest {

    private static Encoder encoder;

    @BeforeAll
    static void load() {
        encoder = Encoder.load();
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    static Stream<Golden> examples() {
        return Golden.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheReferencesAttributions(Golden golden) {
        List<List<List<Span>>> expected = new ArrayList<>();
        for (JsonNode attribution : golden.node().get("attributions")) {
            expected.add(List.of(
                    golden.spans(attribution.get("source")),
                    golden.spans(attribution.get("cue")),
                    golden.spans(attribution.get("content"))));
        }
        List<List<List<Span>>> found = encoder.label(golden.text()).attributions().stream()
                .map(a -> List.of(spans(a.source()), spans(a.cue()), spans(a.content())))
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheReferencesEntities(Golden golden) {
        List<Entity> expected = new ArrayList<>();
        for (JsonNode entity : golden.node().get("ner")) {
            String type = entity.get(2).asText();
            expected.add(new Entity(
                    golden.span(entity),
                    type.equals("ORGANIZATION") ? Entity.Type.ORGANISATION : Entity.Type.valueOf(type)));
        }
        assertThat(encoder.label(golden.text()).entities()).isEqualTo(expected);
    }

    private static List<Span> spans(@Nullable Passage passage) {
        return passage == null ? List.of() : passage.spans();
    }
}
