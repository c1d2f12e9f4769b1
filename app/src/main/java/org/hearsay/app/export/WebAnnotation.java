package org.hearsay.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.json.CodePoints;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;

/// One page of W3C Web Annotations (<https://www.w3.org/TR/annotation-model/>), one for each statement. Its target is
/// the
/// article's text, named by its hash, and in it each part of the content twice: by its words with those around, and by
/// its position. Its body says who said it, for people and for programs.
public final class WebAnnotation implements Exporter {

    /// How many characters before and after tell one place from another.
    private static final int AROUND = 32;

    private final JsonDocument document;

    /// @param out stays open
    public WebAnnotation(OutputStream out) throws IOException {
        document = new JsonDocument(out);
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("schema", "https://schema.org/");
        terms.put("hearsay", "urn:hearsay:terms#");
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("@context", List.of("http://www.w3.org/ns/anno.jsonld", terms));
        head.put("type", "AnnotationPage");
        document.begin(head, "items");
    }

    @Override
    public void add(Record record, List<Statement> statements) throws IOException {
        Article article = record.article();
        CodePoints codePoints = CodePoints.of(article.text());
        Map<String, Object> source = source(article);
        for (Statement statement : statements) {
            Map<String, Object> annotation = new LinkedHashMap<>();
            annotation.put("id", Names.article(article.id()) + "#" + statement.id());
            annotation.put("type", "Annotation");
            annotation.put("motivation", "describing");
            annotation.put("body", List.of(words(statement), data(statement)));
            annotation.put(
                    "target",
                    statement.content().spans().stream()
                            .map(span -> target(source, span, article.text(), codePoints))
                            .toList());
            document.piece(annotation);
        }
    }

    @Override
    public void finish() throws IOException {
        document.end();
    }

    private static Map<String, Object> source(Article article) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("id", Names.article(article.id()));
        source.put("type", "Text");
        source.put("format", "text/plain");
        source.put("language", article.language());
        JsonDocument.put(source, "rights", Names.licence(article));
        source.put("schema:sha256", TextHash.of(article.text()));
        source.putAll(Attribution.schema(article, "schema:"));
        return source;
    }

    private static Map<String, Object> words(Statement statement) {
        Speaker speaker = statement.speaker();
        String via = statement.via().stream().map(Relay::name).collect(Collectors.joining(", "));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "TextualBody");
        body.put("purpose", "describing");
        body.put("format", "text/plain");
        body.put(
                "value",
                (speaker.name() == null ? "nobody named" : speaker.name()) + " (" + Names.lower(speaker.kind()) + "): "
                        + (statement.negated() ? "not " : "") + Names.lower(statement.act())
                        + (via.isEmpty() ? "" : ", via " + via));
        return body;
    }

    private static Map<String, Object> data(Statement statement) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "hearsay:Statement");
        JsonDocument.put(body, "hearsay:speaker", statement.speaker().name());
        body.put("hearsay:kind", Names.lower(statement.speaker().kind()));
        JsonDocument.put(body, "hearsay:description", statement.speaker().description());
        if (!statement.via().isEmpty()) {
            body.put("hearsay:via", statement.via().stream().map(Relay::name).toList());
        }
        body.put("hearsay:act", Names.lower(statement.act()));
        body.put("hearsay:form", Names.lower(statement.form()));
        body.put("hearsay:negated", statement.negated());
        body.put("hearsay:certainty", Names.lower(statement.certainty()));
        body.put("hearsay:confidence", JsonDocument.number(statement.confidence()));
        return body;
    }

    private static Map<String, Object> target(
            Map<String, Object> source, Span span, String text, CodePoints codePoints) {
        int start = codePoints.fromUtf16(span.start());
        int end = codePoints.fromUtf16(span.end());
        int before = codePoints.toUtf16(Math.max(0, start - AROUND));
        int after = codePoints.toUtf16(Math.min(codePoints.count(), end + AROUND));
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", span.in(text));
        quote.put("prefix", text.substring(before, span.start()));
        quote.put("suffix", text.substring(span.end(), after));
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", start);
        position.put("end", end);
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "SpecificResource");
        target.put("source", source);
        target.put("selector", List.of(quote, position));
        return target;
    }
}
