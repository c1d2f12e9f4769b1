package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.quantity.FigureReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureEvaluationTest {

    private static final FigureReader READER = new FigureReader();

    @TempDir
    private Path folder;

    private FigureScores scores(String json) throws IOException {
        Path file = folder.resolve("figures.json");
        Files.writeString(file, json);
        return FigureEvaluation.of(file, READER);
    }

    private static String text(String text, String... quantities) {
        return "{\"text\": \"" + text + "\", \"quantities\": [" + String.join(",", quantities) + "]}";
    }

    private static String quantity(String change, String value, String unit, String concepts) {
        return """
                {"change": "%s", "value": "%s", "unit": "", "normalized_unit": "%s", "referred_concepts": "%s"}""".formatted(change, value, unit, concepts);
    }

    @Test
    void countsWhatIsRightInEveryRespect() throws IOException {
        assertThat(scores("[" + text("Exports rose 3 percent.", quantity("up", "3.0", "percentage", "Exports")) + "]"))
                .isEqualTo(new FigureScores(1, 1, 1, 1, 1, 1, 1, 1));
    }

    @Test
    void tellsTheRespectsApart() throws IOException {
        String json = "["
                + text("Exports rose 3 percent.", quantity("=", "3.0", "percentage", "Dutch Exports")) + ","
                + text("Exports rose 3 percent.", quantity("up", "3.0", "point", "-")) + "]";
        assertThat(scores(json)).isEqualTo(new FigureScores(2, 2, 2, 2, 1, 1, 1, 0));
    }

    @Test
    void countsMissedAndFalseFigures() throws IOException {
        String json = "["
                + text("They sent 40 boats.", quantity("=", "41", "boat", "-"), quantity("=", "7", "boat", "-")) + "]";
        FigureScores scores = scores(json);
        assertThat(scores).isEqualTo(new FigureScores(1, 2, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void comparesBothEndsOfARange() throws IOException {
        String json = "["
                + text("They sent 40 to 50 boats.", quantity("=", "40.0-50.0", "boat", "-")) + ","
                + text("They sent 40 to 50 boats.", quantity("=", "40.0-51.0", "boat", "-")) + ","
                + text("They sent 40 to 50 boats.", quantity("=", "40.0", "boat", "-")) + "]";
        assertThat(scores(json).value()).isEqualTo(1);
    }

    @Test
    void readsNegativeValues() throws IOException {
        assertThat(scores("[" + text("It fell to minus-26 degrees Celsius.", quantity("=", "-26", "celsius", "-"))
                                + "]")
                        .value())
                .isEqualTo(1);
    }

    @Test
    void takesARoundedThirdForAThird() throws IOException {
        assertThat(scores("[" + text("A third of the orchard was lost.", quantity("=", "0.33333333", "% orchard", "-"))
                        + "]"))
                .isEqualTo(new FigureScores(1, 1, 1, 1, 1, 1, 1, 1));
    }

    @Test
    void countsAFigureOnceHoweverOftenItIsAnnotated() throws IOException {
        String json = "["
                + text("They sent 40 boats.", quantity("=", "40", "boat", "-"), quantity("=", "40", "boat", "-")) + "]";
        assertThat(scores(json).value()).isEqualTo(1);
    }

    @Test
    void pairsWhatAgreesBest() throws IOException {
        String json = "["
                + text(
                        "They sent 40 boats and 40 trams.",
                        quantity("=", "40", "tram", "-"),
                        quantity("=", "40", "boat", "-"))
                + "]";
        assertThat(scores(json).valueAndUnit()).isEqualTo(2);
    }

    @Test
    void measuresWhatThePaperReports() {
        assertThat(new FigureScores(1, 4, 5, 3, 2, 1, 2, 0).measures())
                .containsExactly(
                        new Measure("value", 3, 5, 4),
                        new Measure("value, unit", 2, 5, 4),
                        new Measure("value, change", 1, 5, 4),
                        new Measure("value, concept in part", 2, 5, 4),
                        new Measure("value, concept", 0, 5, 4));
    }

    @Test
    void namesTheFileAndThePlaceOfAFault() {
        assertThatThrownBy(() -> scores("[" + text("Forty boats.", quantity("=", "fourty", "boat", "-")) + "]"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("figures.json, text 1: \"fourty\" is no value");
        assertThatThrownBy(() -> scores("[{\"quantities\": []}]"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("text 1: no \"text\"");
        assertThatThrownBy(() -> scores("{}"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("is no JSON list");
        assertThatThrownBy(() -> scores("[\n{"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("is not JSON, line 2");
    }

    /// Skipped unless the environment variable HEARSAY_DATA names a folder that holds `newsquant/dev.json`.
    @Test
    void keepsItsLevelOnNewsQuant() throws IOException {
        String data = System.getenv("HEARSAY_DATA");
        assumeTrue(data != null, "HEARSAY_DATA is not set: NewsQuant is not measured");
        Path corpus = Path.of(data, "newsquant", "dev.json");
        assumeTrue(Files.exists(corpus), corpus + " is absent: NewsQuant is not measured");
        FigureScores scores = FigureEvaluation.of(corpus, READER);
        List<Measure> measures = scores.measures();
        assertThat(measures.get(0).f1()).isGreaterThan(0.955);
        assertThat(measures.get(1).f1()).isGreaterThan(0.87);
        assertThat(measures.get(2).f1()).isGreaterThan(0.89);
    }
}
