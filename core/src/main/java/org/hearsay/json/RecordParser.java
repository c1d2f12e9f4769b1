package org.hearsay.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Act;
import org.hearsay.model.Amount;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Dateline;
import org.hearsay.model.Figure;
import org.hearsay.model.Form;
import org.hearsay.model.Interval;
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
import org.hearsay.model.Unit;
import org.hearsay.model.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads one record from its JSON tree and holds it to its own words.
final class RecordParser {

    private final String text;
    private final CodePoints codePoints;

    private RecordParser(String text) {
        this.text = text;
        this.codePoints = CodePoints.of(text);
    }

    static Record parse(Node root) throws RecordFormatException {
        Node schema = root.get("schema");
        if (!schema.string().equals(RecordJson.SCHEMA)) {
            throw schema.expected('"' + RecordJson.SCHEMA + '"');
        }
        Article article = article(root.get("article"));
        RecordParser parser = new RecordParser(article.text());
        List<Statement> statements = new ArrayList<>();
        for (Node statement : root.get("statements").items()) {
            statements.add(parser.statement(statement));
        }
        List<TimeExpression> times = new ArrayList<>();
        for (Node time : root.get("times").items()) {
            times.add(parser.time(time));
        }
        List<Figure> figures = new ArrayList<>();
        for (Node figure : root.get("figures").items()) {
            figures.add(parser.figure(figure));
        }
        requireWhatIsNamed(root, statements, times, figures);
        Node model = root.get("model");
        return new Record(
                article,
                statements,
                times,
                figures,
                new ModelVersion(
                        model.get("version").string(), model.get("sha256").string()));
    }

    /// Every id that a statement or figure names must be that of something in the record.
    private static void requireWhatIsNamed(
            Node root, List<Statement> statements, List<TimeExpression> times, List<Figure> figures)
            throws RecordFormatException {
        Set<String> statementIds = statements.stream().map(Statement::id).collect(Collectors.toSet());
        Set<String> timeIds = times.stream().map(TimeExpression::id).collect(Collectors.toSet());
        Set<String> figureIds = figures.stream().map(Figure::id).collect(Collectors.toSet());
        for (Node statement : root.get("statements").items()) {
            require(statement.find("disputes"), statementIds, "a statement");
            for (Node time : statement.get("times").items()) {
                require(time, timeIds, "a time");
            }
            for (Node figure : statement.get("figures").items()) {
                require(figure, figureIds, "a figure");
            }
        }
        for (Node figure : root.get("figures").items()) {
            require(figure.find("statement"), statementIds, "a statement");
        }
    }

    private static void require(@Nullable Node id, Set<String> ids, String what) throws RecordFormatException {
        if (id != null && !ids.contains(id.string())) {
            throw id.expected("the id of " + what + " in this record");
        }
    }

    private static Article article(Node node) throws RecordFormatException {
        Node dateline = node.find("dateline");
        Node text = node.get("text");
        if (text.string().isBlank()) {
            throw text.expected("the words of the article");
        }
        Article article = new Article(
                node.get("origin").string(),
                node.string("url"),
                node.string("outlet"),
                node.string("headline"),
                node.get("byline").strings(),
                dateline == null ? null : dateline(dateline),
                node.string("credit"),
                node.date("published"),
                node.get("language").string(),
                node.string("licence"),
                text.string());
        if (!node.get("id").string().equals(article.id())) {
            throw node.get("id").expected(article.id() + ", as outlet, day and text give it");
        }
        return article;
    }

    private static Dateline dateline(Node node) throws RecordFormatException {
        return new Dateline(node.get("text").string(), node.string("place"), node.date("date"), node.string("agency"));
    }

    private Statement statement(Node node) throws RecordFormatException {
        List<Relay> via = new ArrayList<>();
        for (Node relay : node.get("via").items()) {
            via.add(new Relay(
                    relay.get("name").string(), relay.get("kind").oneOf(SpeakerKind.class), spans(relay.get("spans"))));
        }
        return new Statement(
                node.get("id").string(),
                passage(node.find("source")),
                passage(node.find("cue")),
                content(node.get("content")),
                speaker(node.get("speaker")),
                via,
                node.get("form").oneOf(Form.class),
                node.get("act").oneOf(Act.class),
                node.get("negated").bool(),
                node.get("certainty").oneOf(Certainty.class),
                node.string("disputes"),
                node.get("times").strings(),
                node.get("figures").strings(),
                confidence(node.get("confidence")));
    }

    private TimeExpression time(Node node) throws RecordFormatException {
        TimeExpression.Type type = node.get("type").constant(TimeExpression.Type.class);
        Node modifier = node.find("mod");
        TimeExpression time = new TimeExpression(
                node.get("id").string(),
                content(node).hull(),
                type,
                Timex.value(type, node.get("value"), node.string("freq"), interval(node)),
                modifier == null ? null : modifier.constant(TimeModifier.class));
        if (!Objects.equals(time.interval(), interval(node))) {
            throw node.get("from").expected("the days of the value, " + time.interval());
        }
        return time;
    }

    /// The days told; `null` if neither a beginning nor an end is.
    private static @Nullable Interval interval(Node node) throws RecordFormatException {
        LocalDate from = node.date("from");
        LocalDate to = node.date("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw node.get("to").expected("a day not before " + from);
        }
        return from == null && to == null ? null : new Interval(from, to);
    }

    private Figure figure(Node node) throws RecordFormatException {
        return new Figure(
                node.get("id").string(),
                content(node),
                relation(node.get("relation")),
                amount(node),
                unit(node),
                words(node, "of"),
                words(node, "asOf"),
                words(node, "contested"),
                node.string("statement"));
    }

    private static Relation relation(Node node) throws RecordFormatException {
        String sign = node.string();
        for (Relation relation : Relation.values()) {
            if (relation.sign().equals(sign)) {
                return relation;
            }
        }
        throw node.expected("one of = ~ < > up down");
    }

    private static Amount amount(Node node) throws RecordFormatException {
        Node value = node.find("value");
        Node low = node.find("low");
        Node high = node.find("high");
        if (value != null && low == null && high == null) {
            return new Amount.Single(value.decimal());
        }
        if (value == null && low != null && high != null) {
            return new Amount.Range(low.decimal(), high.decimal());
        }
        throw node.get("value").expected("a number, or null and a number at low and at high");
    }

    private static @Nullable Unit unit(Node node) throws RecordFormatException {
        Node name = node.find("unit");
        if (name == null) {
            return null;
        }
        UnitKind kind = node.get("unitKind").oneOf(UnitKind.class);
        String currency = node.string("currency");
        if (name.string().isBlank() || (currency != null) != (kind == UnitKind.MONEY)) {
            throw name.expected("a unit's name, with a currency if and only if it is money");
        }
        return new Unit(kind, node.get("unitText").string(), name.string(), currency);
    }

    /// The passage whose words stand under `key` and its spans beside them; `null` where JSON says null.
    private @Nullable Passage words(Node node, String key) throws RecordFormatException {
        Node words = node.find(key);
        return words == null ? null : passage(words, node.get(key + "Spans"));
    }

    private static double confidence(Node node) throws RecordFormatException {
        double confidence = node.number();
        if (!(confidence >= 0 && confidence <= 1)) {
            throw node.expected("0 to 1");
        }
        return confidence;
    }

    private static Speaker speaker(Node node) throws RecordFormatException {
        return new Speaker(
                node.string("name"),
                node.get("kind").oneOf(SpeakerKind.class),
                node.string("description"),
                node.string("anonymity"));
    }

    private @Nullable Passage passage(@Nullable Node node) throws RecordFormatException {
        return node == null ? null : content(node);
    }

    private Passage content(Node node) throws RecordFormatException {
        return passage(node.get("text"), node.get("spans"));
    }

    private Passage passage(Node words, Node spans) throws RecordFormatException {
        Passage passage = spans(spans);
        if (!words.string().equals(passage.in(text))) {
            throw words.expected("the article's words at its spans");
        }
        return passage;
    }

    private Passage spans(Node list) throws RecordFormatException {
        List<Span> spans = new ArrayList<>();
        for (Node pair : list.items()) {
            spans.add(span(pair));
        }
        try {
            return new Passage(spans);
        } catch (IllegalArgumentException e) {
            throw list.expected("spans in text order with text between them, at least one");
        }
    }

    private Span span(Node pair) throws RecordFormatException {
        List<Node> offsets = pair.items();
        if (offsets.size() != 2) {
            throw pair.expected("a start and an end");
        }
        int start = offsets.get(0).integer();
        int end = offsets.get(1).integer();
        if (start < 0 || end <= start || end > codePoints.count()) {
            throw new RecordFormatException(
                    pair.place(),
                    "[" + start + ", " + end + "] is no range of the " + codePoints.count()
                            + " code points of the article's text");
        }
        return new Span(codePoints.toUtf16(start), codePoints.toUtf16(end));
    }
}
