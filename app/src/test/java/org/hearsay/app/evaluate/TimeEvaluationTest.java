package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeEvaluationTest {

    private static final String TEXT =
            "2021-07-26\nHe left on Friday and will be back in two weeks, in May or later.\n";

    @TempDir
    Path folder = Path.of("");

    private void write(String gold) throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.gold"), gold);
    }

    @Test
    void countsWordsTypesAndValues() throws IOException {
        write("""
                11\t17\tDATE\t2021-07-23\tFriday
                42\t47\tDURATION\tP2W\tweeks
                52\t55\tSET\t2020-05\tMay
                59\t64\tDATE\tFUTURE_REF\tlater
                """);
        TimeEvaluation evaluation = TimeEvaluation.of(folder);
        assertThat(evaluation.score()).isEqualTo(new TimeScore(4, 3, 2, 3, 2, 2));
        assertThat(evaluation.score().measures())
                .containsExactly(
                        new Measure("strict", 2, 3, 4),
                        new Measure("relaxed", 3, 3, 4),
                        new Measure("type", 2, 3, 4),
                        new Measure("value", 2, 3, 4));
        assertThat(evaluation.differences())
                .containsExactly(
                        "a\tSET 2020-05 \"May\"\tDATE 2022-05 \"May\"",
                        "a\tDURATION P2W \"weeks\"\tDURATION P2W \"two weeks\"",
                        "a\tDATE FUTURE_REF \"later\"\tnothing");
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        assertThatThrownBy(() -> TimeEvaluation.of(folder))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("no NAME.gold");
        write("11\tx\tDATE\t2021-07-23\tFriday\n");
        assertThatThrownBy(() -> TimeEvaluation.of(folder))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("a.gold, line 1");
        write("");
        Files.writeString(folder.resolve("a.txt"), "July\ntext");
        assertThatThrownBy(() -> TimeEvaluation.of(folder))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("a.txt, line 1");
    }

    @Test
    void reachesItsFiguresOnMeantime() throws IOException {
        TimeEvaluation evaluation = TimeEvaluation.of(data("meantime"));
        assertThat(evaluation.score().measures())
                .satisfiesExactly(
                        strict -> assertThat(strict.f1()).isGreaterThan(0.88),
                        relaxed -> assertThat(relaxed.f1()).isGreaterThan(0.94),
                        type -> assertThat(type.f1()).isGreaterThan(0.85),
                        value -> assertThat(value.f1()).isGreaterThan(0.85));
    }

    @Test
    void reachesItsFiguresOnTheRecognizersSpecifications() throws IOException {
        TimeSpecEvaluation evaluation = TimeSpecEvaluation.of(data("recognizers-specs/DateTime"));
        assertThat(evaluation.allPassed()).isGreaterThanOrEqualTo(evaluation.allShared() * 9 / 10);
    }

    private static Path data(String name) {
        @Nullable String root = System.getenv("HEARSAY_DATA");
        assumeThat(root).as("HEARSAY_DATA names the folder of corpora").isNotNull();
        return Path.of(root, name);
    }
}
