package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Figure;
import org.hearsay.model.Form;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.TimeExpression;
import org.hearsay.quantity.FigureReader;
import org.hearsay.time.TimeReader;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    private static final String TEXT = "In 2029, 12 ships sank, she said in May, and on Monday he said that they say "
            + "40 boats were lost in 2030; 7 came back.";

    /// Each content is given as its parts.
    private static Record record(String text, List<List<String>> contents) {
        List<TimeExpression> times = new TimeReader().read(text, LocalDate.of(2031, 5, 14));
        List<Figure> figures = new FigureReader()
                .read(text, times.stream().map(TimeExpression::span).toList());
        List<Statement> statements = new ArrayList<>();
        for (List<String> parts : contents) {
            List<Span> spans = parts.stream()
                    .map(part -> new Span(text.indexOf(part), text.indexOf(part) + part.length()))
                    .toList();
            statements.add(new Statement(
                    "s" + (statements.size() + 1),
                    null,
                    null,
                    new Passage(spans),
                    Speaker.UNKNOWN,
                    List.of(),
                    Form.INDIRECT,
                    Act.ASSERT,
                    false,
                    Certainty.UNKNOWN,
                    null,
                    List.of(),
                    List.of(),
                    1));
        }
        return Holdings.record(Article.of(text), statements, times, figures, new ModelVersion("v", "0"));
    }

    private static String shown(Record record) {
        StringBuilder shown = new StringBuilder();
        record.statements().forEach(s -> shown.append(s.id() + s.times() + s.figures() + " "));
        record.figures().forEach(f -> shown.append(f.id() + ":" + f.statement() + " "));
        return shown.toString().strip();
    }

    @Test
    void aNestedStatementsFiguresAreTheOuterOnesToo() {
        assertThat(shown(record(
                        TEXT,
                        List.of(
                                List.of("In 2029, 12 ships sank"),
                                List.of("that they say 40 boats were lost in 2030"),
                                List.of("40 boats were lost in 2030")))))
                .isEqualTo("s1[t1][f1] s2[t4][f2] s3[t4][f2] f1:s1 f2:s3 f3:null");
    }

    @Test
    void theInnermostHoldsTheFigureWhateverTheOrder() {
        assertThat(shown(record(
                        TEXT,
                        List.of(
                                List.of("40 boats were lost in 2030"),
                                List.of("they say 40 boats were lost in 2030")))))
                .endsWith("f1:null f2:s1 f3:null");
    }

    @Test
    void aContentInPartsHoldsWhatIsInAnyOfThemAndNotBetween() {
        assertThat(shown(record(TEXT, List.of(List.of("In 2029, 12 ships sank", "on Monday he said")))))
                .isEqualTo("s1[t1, t3][f1] f1:s1 f2:null f3:null");
    }

    @Test
    void whatSticksOutOfAContentIsNotInIt() {
        assertThat(shown(record(TEXT, List.of(List.of("2029, 12"), List.of("29, 12 ships")))))
                .isEqualTo("s1[t1][] s2[][f1] f1:s2 f2:null f3:null");
    }

    @Test
    void withoutAnyThereIsNothingToHold() {
        assertThat(shown(record("Rain fell.", List.of(List.of("Rain"))))).isEqualTo("s1[][]");
        assertThat(shown(record("12 ships sank.", List.of()))).isEqualTo("f1:null");
    }
}
