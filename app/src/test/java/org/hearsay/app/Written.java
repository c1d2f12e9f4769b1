package org.hearsay.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hearsay.model.Act;
import org.hearsay.model.Amount;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Dateline;
import org.hearsay.model.Figure;
import org.hearsay.model.Form;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Relation;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimeModifier;
import org.hearsay.model.TimeValue;
import org.hearsay.model.Unit;
import org.hearsay.model.UnitKind;
import org.jspecify.annotations.Nullable;

/// A record written by hand: statements name their words, which are found in the text.
public final class Written {

    private final Article article;
    private final List<Statement> statements = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    private Written(Article article) {
        this.article = article;
    }

    public static Written in(String text) {
        return new Written(Article.of(text));
    }

    public static Written in(Article article) {
        return new Written(article);
    }

    /// @param content parts of a discontinuous content are joined by ` … `
    public Written says(
            @Nullable String source, @Nullable String cue, String content, @Nullable String name, SpeakerKind kind) {
        return says(source, cue, content, new Speaker(name, kind, null, null), statement -> statement);
    }

    public Written says(
            @Nullable String source,
            @Nullable String cue,
            String content,
            Speaker speaker,
            UnaryOperator<Statement> change) {
        statements.add(change.apply(new Statement(
                "s" + (statements.size() + 1),
                source == null ? null : find(source),
                cue == null ? null : find(cue),
                find(content),
                speaker,
                List.of(),
                Form.INDIRECT,
                Act.ASSERT,
                false,
                Certainty.CERTAIN,
                null,
                List.of(),
                List.of(),
                0.9)));
        return this;
    }

    /// To be told in text order, like figures.
    public Written when(String words, TimeExpression.Type type, TimeValue value, @Nullable TimeModifier modifier) {
        times.add(new TimeExpression("t" + (times.size() + 1), find(words).hull(), type, value, modifier));
        return this;
    }

    public Written counts(String words, Relation relation, Amount amount, Unit unit, @Nullable String contested) {
        figures.add(new Figure(
                "f" + (figures.size() + 1),
                find(words),
                relation,
                amount,
                unit,
                null,
                null,
                contested == null ? null : find(contested),
                null));
        return this;
    }

    public Record record() {
        List<Statement> holding = statements.stream()
                .map(statement -> statement.holding(
                        times.stream()
                                .filter(time -> statement.content().contains(time.span()))
                                .map(TimeExpression::id)
                                .toList(),
                        figures.stream()
                                .filter(figure -> statement
                                        .content()
                                        .contains(figure.passage().hull()))
                                .map(Figure::id)
                                .toList()))
                .toList();
        return new Record(article, holding, times, figures, new ModelVersion("written-by-hand", "0".repeat(64)));
    }

    private Passage find(String words) {
        return find(article.text(), words);
    }

    private static Passage find(String text, String words) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (String part : words.split(Passage.GAP, -1)) {
            int start = text.indexOf(part, from);
            if (start < 0) {
                throw new IllegalArgumentException("not in the text: " + part);
            }
            from = start + part.length();
            spans.add(new Span(start, from));
        }
        return new Passage(spans);
    }

    /// Two paragraphs with a relay, an unnamed source, a dispute, hearsay, a nested statement and a split quotation.
    public static Record bridge() {
        String text = """
                “The bridge is safe,” Mayor Ana Ruiz said. “We tested it.”

                The Post, citing a city engineer who asked not to be named, said 40 bolts had failed. \
                She denied this. It is rumoured that Ruiz admitted cracks. That number has been disputed.""";
        Article article = new Article(
                "bridge.txt",
                "https://example.org/bridge",
                "The Post",
                "Bridge “safe”, says mayor",
                List.of("Lee Fox"),
                new Dateline("ULM, May 3", "ULM", LocalDate.of(2031, 5, 3), null),
                null,
                LocalDate.of(2031, 5, 4),
                "en",
                "CC0-1.0",
                text);
        Speaker ruiz = new Speaker("Ana Ruiz", SpeakerKind.PERSON, "Mayor", null);
        return in(article)
                .says(
                        "Mayor Ana Ruiz",
                        "said",
                        "“The bridge is safe,” … “We tested it.”",
                        ruiz,
                        s -> change(s, List.of(), Form.DIRECT, Act.ASSERT, false, Certainty.CERTAIN, null))
                .says(
                        "a city engineer",
                        "citing",
                        "40 bolts had failed",
                        new Speaker("a city engineer", SpeakerKind.UNNAMED, null, "who asked not to be named"),
                        s -> change(
                                s,
                                List.of(new Relay("The Post", SpeakerKind.ORGANISATION, find(text, "The Post"))),
                                Form.INDIRECT,
                                Act.ASSERT,
                                false,
                                Certainty.CERTAIN,
                                null))
                .says(
                        "She",
                        "denied",
                        "this",
                        ruiz,
                        s -> change(s, List.of(), Form.INDIRECT, Act.DENY, false, Certainty.CERTAIN, null))
                .says(null, "It is rumoured", "that Ruiz admitted cracks", null, SpeakerKind.HEARSAY)
                .says(
                        "Ruiz",
                        "admitted",
                        "cracks",
                        ruiz,
                        s -> change(s, List.of(), Form.INDIRECT, Act.CONCEDE, true, Certainty.POSSIBLE, null))
                .says(
                        null,
                        "has been disputed",
                        "That number",
                        new Speaker(null, SpeakerKind.HEARSAY, null, null),
                        s -> change(s, List.of(), Form.INDIRECT, Act.DOUBT, false, Certainty.UNKNOWN, "s2"))
                .record();
    }

    /// A dated and a contested figure in one statement, a time and a figure in none.
    public static Record boats() {
        return in("In 2029 the harbour had 12 boats. Ruiz said a million boats sailed on Monday and 40 sank by the end "
                        + "of the year. That number has been disputed.")
                .says(
                        "Ruiz",
                        "said",
                        "a million boats sailed on Monday and 40 sank by the end of the year",
                        "Ruiz",
                        SpeakerKind.PERSON)
                .when("2029", TimeExpression.Type.DATE, new TimeValue.Year(2029), null)
                .when("Monday", TimeExpression.Type.DATE, new TimeValue.Day(LocalDate.of(2031, 5, 12)), null)
                .when("the end of the year", TimeExpression.Type.DATE, new TimeValue.Year(2031), TimeModifier.END)
                .counts("12 boats", Relation.EQUAL, single("12"), BOAT, null)
                .counts("a million boats", Relation.EQUAL, single("1000000"), BOAT, null)
                .counts("40", Relation.MORE, single("40"), BOAT, "number has been disputed")
                .record();
    }

    private static final Unit BOAT = new Unit(UnitKind.COUNT, "boats", "boat", null);

    private static Amount single(String number) {
        return new Amount.Single(new BigDecimal(number));
    }

    private static Statement change(
            Statement s,
            List<Relay> via,
            Form form,
            Act act,
            boolean negated,
            Certainty certainty,
            @Nullable String disputes) {
        return new Statement(
                s.id(),
                s.source(),
                s.cue(),
                s.content(),
                s.speaker(),
                via,
                form,
                act,
                negated,
                certainty,
                disputes,
                s.times(),
                s.figures(),
                s.confidence());
    }
}
