package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.encode.Encoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// The encoder through this code against the figures of its model card. Takes half a minute.
@EnabledIfEnvironmentVariable(
        named = "HEARSAY_DATA",
        matches = ".+",
        disabledReason = "HEARSAY_DATA does not name a folder with polnear/dev")
class PolnearDevTest {

    @Test
    void reachesTheModelCardsFigures() throws IOException {
        Path corpus = Path.of(System.getenv("HEARSAY_DATA"), "polnear");
        List<AnnotatedArticle> articles = PolnearCorpus.read(corpus, "dev");
        AttributionScore score;
        try (Encoder encoder = Encoder.load()) {
            score = AttributionScore.of(articles, text -> encoder.label(text).attributions());
        }
        System.out.print(Table.of(score));
        assertThat(articles).hasSize(84);
        assertF1(score, "source exact", 81.8);
        assertF1(score, "source overlap", 85.7);
        assertF1(score, "source token", 84.7);
        assertF1(score, "cue exact", 74.8);
        assertF1(score, "cue overlap", 84.2);
        assertF1(score, "cue token", 72.1);
        assertF1(score, "content exact", 70.3);
        assertF1(score, "content overlap", 86.3);
        assertF1(score, "content token", 90.4);
        assertF1(score, "attribution exact", 56.8);
        assertF1(score, "attribution overlap", 81.4);
        assertF1(score, "who-what exact", 62.3);
        assertF1(score, "who-what overlap", 84.3);
    }

    private static void assertF1(AttributionScore score, String name, double percent) {
        Measure measure = score.measures().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(100 * measure.f1()).as(name).isCloseTo(percent, within(0.3));
    }
}
