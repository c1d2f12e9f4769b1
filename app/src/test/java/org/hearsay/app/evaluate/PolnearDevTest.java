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
        assertF1(score, "source exact", 84.3);
        assertF1(score, "source overlap", 87.4);
        assertF1(score, "source token", 86.3);
        assertF1(score, "cue exact", 77.0);
        assertF1(score, "cue overlap", 85.8);
        assertF1(score, "cue token", 74.6);
        assertF1(score, "content exact", 72.6);
        assertF1(score, "content overlap", 87.4);
        assertF1(score, "content token", 92.0);
        assertF1(score, "attribution exact", 61.9);
        assertF1(score, "attribution overlap", 83.2);
        assertF1(score, "who-what exact", 67.5);
        assertF1(score, "who-what overlap", 85.9);
    }

    private static void assertF1(AttributionScore score, String name, double percent) {
        Measure measure = score.measures().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(100 * measure.f1()).as(name).isCloseTo(percent, within(0.3));
    }
}
