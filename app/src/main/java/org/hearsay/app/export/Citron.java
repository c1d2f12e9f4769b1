package org.hearsay.app.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.json.CodePoints;
import org.hearsay.model.Article;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// A record as BBC Citron's API answers (<https://github.com/bbc/citron>), with the text, so that the same object is
/// also a document of its data format. What Citron does not know has keys of its own: `speaker`, `via`, `document`.
final class Citron {

    private final Article article;
    private final CodePoints codePoints;

    private Citron(Article article) {
        this.article = article;
        this.codePoints = CodePoints.of(article.text());
    }

    /// One line of JSON, without a line break.
    static String answer(Record record, List<Statement> statements) {
        Citron citron = new Citron(record.article());
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("text", record.article().text());
        answer.put("quotes", statements.stream().map(citron::quote).toList());
        Map<String, String> source = new LinkedHashMap<>();
        source.put("application", "hearsay");
        // Citron's own key has the colon.
        source.put("model:", record.model().version());
        answer.put("source", source);
        answer.put("document", citron.document());
        try {
            return JsonDocument.MAPPER.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }

    private Map<String, @Nullable Object> quote(Statement statement) {
        Map<String, @Nullable Object> quote = new LinkedHashMap<>();
        quote.put("sources", spans(statement.source()));
        quote.put("coreferences", List.of());
        quote.put("cue", statement.cue() == null ? null : span(statement.cue().hull()));
        quote.put("contents", spans(statement.content()));
        quote.put("confidence", String.format(Locale.ROOT, "%.4f", statement.confidence()));
        quote.put("id", statement.id());
        Map<String, @Nullable String> speaker = new LinkedHashMap<>();
        speaker.put("name", statement.speaker().name());
        speaker.put("kind", Names.lower(statement.speaker().kind()));
        quote.put("speaker", speaker);
        quote.put("via", statement.via().stream().map(Relay::name).toList());
        return quote;
    }

    private Map<String, String> document() {
        Map<String, String> document = new LinkedHashMap<>();
        List<String> row = Attribution.row(article);
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                document.put(Attribution.COLUMNS.get(i), row.get(i));
            }
        }
        return document;
    }

    private List<Map<String, Object>> spans(@Nullable Passage passage) {
        return passage == null
                ? List.of()
                : passage.spans().stream().map(this::span).toList();
    }

    private Map<String, Object> span(Span span) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("start", codePoints.fromUtf16(span.start()));
        object.put("end", codePoints.fromUtf16(span.end()));
        object.put("text", span.in(article.text()));
        return object;
    }
}
