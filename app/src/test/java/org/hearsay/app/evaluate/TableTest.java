package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hearsay.app.evaluate.BenchResult.Speed;
import org.hearsay.model.Form;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void printsAScore() {
        AttributionScore score = new AttributionScore(
                84,
                List.of(new Measure("source exact", 1500, 2000, 3000), new Measure("cue exact", 0, 0, 3000)),
                List.of(new AttributionScore.FormRecall(Form.DIRECT, 9, 10)));
        assertThat(Table.of(score)).hasToString("""
                84 articles        P     R    F1  right  found   gold
                source exact    75.0  50.0  60.0  1,500  2,000  3,000
                cue exact        0.0   0.0   0.0      0      0  3,000
                direct overlap        90.0            9            10
                """);
    }

    @Test
    void printsABench() {
        SequencedMap<String, Speed> stages = new LinkedHashMap<>();
        stages.put("time", new Speed(12_000_000, Duration.ofSeconds(8)));
        BenchResult result = new BenchResult(
                84,
                12_000,
                2,
                new Speed(12_000, Duration.ofSeconds(3)),
                new Speed(12_000, Duration.ofSeconds(4)),
                stages,
                Duration.ofMillis(850),
                new PeakMemory(600L << 20, true));
        assertThat(Table.of(result)).hasToString("""
                bench
                articles                                  84
                words                                 12,000
                threads                                    2
                encoder alone, words/s/thread          4,000
                whole reader, words/s/thread           3,000
                reader's time, % of the encoder's      133.3
                time, words/s on one thread        1,500,000
                start-up, ms                             850
                peak memory, MiB                         600
                """);
    }

    @Test
    void wantsACellForEachColumn() {
        assertThatThrownBy(() -> new Table(List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
