package org.hearsay.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Dateline;
import org.hearsay.model.Form;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
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
        requireDisputed(root.get("statements"), statements);
        Node model = root.get("model");
        return new Record(
                article,
                statements,
                new ModelVersion(
                        model.get("version").string(), model.get("sha256").string()));
    }

    private static void requireDisputed(Node nodes, List<Statement> statements) throws RecordFormatException {
        Set<String> ids = statements.stream().map(Statement::id).collect(Collectors.toSet());
        for (Node statement : nodes.items()) {
            String disputed = statement.string("disputes");
            if (disputed != null && !ids.contains(disputed)) {
                throw statement.get("disputes").expected("the id of a statement in this record");
            }
        }
    }

    private static Article article(Node node) throws RecordFormatException {
        List<String> byline = new ArrayList<>();
        for (Node author : node.get("byline").items()) {
            byline.add(author.string());
        }
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
                byline,
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
            via.add(new Relay(relay.get("name").string(), relay.get("kind").oneOf(SpeakerKind.class), spans(relay)));
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
                confidence(node.get("confidence")));
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
        Passage passage = spans(node);
        Node words = node.get("text");
        if (!words.string().equals(passage.in(text))) {
            throw words.expected("the article's words at its spans");
        }
        return passage;
    }

    private Passage spans(Node node) throws RecordFormatException {
        Node list = node.get("spans");
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
