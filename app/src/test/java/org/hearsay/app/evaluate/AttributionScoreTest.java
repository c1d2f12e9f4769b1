package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.hearsay.app.evaluate.AttributionScore.FormRecall;
import org.hearsay.model.Attribution;
import org.hearsay.model.Form;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttributionScoreTest {

    private static final String TEXT = "Ann Wahl said the mill would close. “It is sad,” Bo added.";
    private static final Annotation ANN = gold("Ann Wahl", "said", "the mill would close");
    private static final Annotation BO = gold("Bo", "added", "“It is sad,”");

    @Test
    void countsAPerfectReading() {
        AttributionScore score = score(
                List.of(ANN, BO),
                found("Ann Wahl", "said", "the mill would close"),
                found("Bo", "added", "“It is sad,”"));
        assertThat(score.articles()).isEqualTo(1);
        assertThat(score.measures())
                .containsExactly(
                        new Measure("source exact", 2, 2, 2),
                        new Measure("source overlap", 2, 2, 2),
                        new Measure("source token", 3, 3, 3),
                        new Measure("cue exact", 2, 2, 2),
                        new Measure("cue overlap", 2, 2, 2),
                        new Measure("cue token", 2, 2, 2),
                        new Measure("content exact", 2, 2, 2),
                        new Measure("content overlap", 2, 2, 2),
                        new Measure("content token", 10, 10, 10),
                        new Measure("attribution exact", 2, 2, 2),
                        new Measure("attribution overlap", 2, 2, 2),
                        new Measure("who-what exact", 2, 2, 2),
                        new Measure("who-what overlap", 2, 2, 2));
        assertThat(score.byForm())
                .containsExactly(new FormRecall(Form.DIRECT, 1, 1), new FormRecall(Form.INDIRECT, 1, 1));
    }

    @Test
    void countsAnInexactReading() {
        // One source too short, one attribution missed, one cue that nobody marked.
        AttributionScore score =
                score(List.of(ANN, BO), found("Wahl", "said", "the mill would close"), found(null, "would", "close"));
        assertThat(score.measures())
                .containsExactly(
                        new Measure("source exact", 0, 1, 2),
                        new Measure("source overlap", 1, 1, 2),
                        new Measure("source token", 1, 1, 3),
                        new Measure("cue exact", 1, 2, 2),
                        new Measure("cue overlap", 1, 2, 2),
                        new Measure("cue token", 1, 2, 2),
                        new Measure("content exact", 1, 2, 2),
                        new Measure("content overlap", 1, 2, 2),
                        new Measure("content token", 4, 4, 10),
                        new Measure("attribution exact", 0, 2, 2),
                        new Measure("attribution overlap", 1, 2, 2),
                        new Measure("who-what exact", 0, 1, 2),
                        new Measure("who-what overlap", 1, 1, 2));
        assertThat(score.byForm())
                .containsExactly(new FormRecall(Form.DIRECT, 0, 1), new FormRecall(Form.INDIRECT, 1, 1));
    }

    @Test
    void findsNothingInAnEmptyReading() {
        AttributionScore score = score(List.of(ANN));
        assertThat(score.measures()).allSatisfy(measure -> {
            assertThat(measure.right()).isZero();
            assertThat(measure.found()).isZero();
            assertThat(measure.f1()).isZero();
        });
    }

    @Test
    void wantsASourceWhereThereIsOneAndNoneWhereThereIsNone() {
        Annotation unsourced = new Annotation(List.of(), List.of(span("said")), List.of(span("the mill would close")));
        assertThat(measure("attribution overlap", score(List.of(ANN), found(null, "said", "the mill would close"))))
                .isEqualTo(new Measure("attribution overlap", 0, 1, 1));
        assertThat(measure("attribution exact", score(List.of(unsourced), found(null, "said", "the mill would close"))))
                .isEqualTo(new Measure("attribution exact", 1, 1, 1));
        assertThat(measure("who-what exact", score(List.of(unsourced), found(null, "said", "the mill would close"))))
                .isEqualTo(new Measure("who-what exact", 0, 0, 0));
    }

    @Test
    void whoAndWhatDoNotAskForTheCue() {
        assertThat(measure("who-what exact", score(List.of(ANN), found("Ann Wahl", "would", "the mill would close"))))
                .isEqualTo(new Measure("who-what exact", 1, 1, 1));
        assertThat(measure(
                        "attribution overlap", score(List.of(ANN), found("Ann Wahl", "would", "the mill would close"))))
                .isEqualTo(new Measure("attribution overlap", 0, 1, 1));
    }

    @Test
    void countsASpanOfTwoAttributionsOnce() {
        Annotation second = gold("Ann Wahl", "added", "“It is sad,”");
        assertThat(measure(
                        "source exact",
                        score(
                                List.of(ANN, second),
                                found("Ann Wahl", "said", "close"),
                                found("Ann Wahl", "added", "sad"))))
                .isEqualTo(new Measure("source exact", 1, 1, 1));
    }

    @Test
    void pairsTheHeaviestFirstAndEachOnce() {
        List<Span> gold = List.of(new Span(0, 10), new Span(10, 20));
        List<Span> found = List.of(new Span(0, 14), new Span(8, 12), new Span(30, 40));
        // 10 shared by the first two; the second gold then has 2 with the second found.
        assertThat(Matching.matched(gold, found, Matching::shared).cardinality())
                .isEqualTo(2);
        assertThat(Matching.matched(gold, found.subList(0, 1), Matching::shared).toString())
                .isEqualTo("{0}");
    }

    @Test
    void sumsOverArticles() {
        AnnotatedArticle article = new AnnotatedArticle("a", TEXT, List.of(ANN, BO));
        AttributionScore score = AttributionScore.of(
                List.of(article, article), _ -> List.of(found("Ann Wahl", "said", "the mill would close")));
        Measure exact = measure("attribution exact", score);
        assertThat(exact).isEqualTo(new Measure("attribution exact", 2, 2, 4));
        assertThat(exact.precision()).isEqualTo(1);
        assertThat(exact.recall()).isEqualTo(0.5);
        assertThat(exact.f1()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(score.byForm())
                .containsExactly(new FormRecall(Form.DIRECT, 0, 2), new FormRecall(Form.INDIRECT, 2, 2));
    }

    private static AttributionScore score(List<Annotation> gold, Attribution... found) {
        return AttributionScore.of(List.of(new AnnotatedArticle("a", TEXT, gold)), _ -> Arrays.asList(found));
    }

    private static Measure measure(String name, AttributionScore score) {
        return score.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Annotation gold(String source, String cue, String content) {
        return new Annotation(List.of(span(source)), List.of(span(cue)), List.of(span(content)));
    }

    private static Attribution found(@Nullable String source, String cue, String content) {
        return new Attribution(
                source == null ? null : Passage.of(span(source)), Passage.of(span(cue)), Passage.of(span(content)), 1);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
