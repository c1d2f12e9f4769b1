package org.hearsay.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Amount;
import org.hearsay.model.Article;
import org.hearsay.model.Dateline;
import org.hearsay.model.Figure;
import org.hearsay.model.Interval;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimeValue;
import org.hearsay.model.Unit;
import org.jspecify.annotations.Nullable;

/// Writes one record, every key in its fixed order.
final class RecordWriter {

    private final JsonGenerator json;
    private final String text;
    private final CodePoints codePoints;

    /// @param text of the record's article
    RecordWriter(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
        this.codePoints = CodePoints.of(text);
    }

    void write(Record record) throws IOException {
        json.writeStartObject();
        string("schema", RecordJson.SCHEMA);
        article(record.article());
        json.writeArrayFieldStart("statements");
        for (Statement statement : record.statements()) {
            statement(statement);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("times");
        for (TimeExpression time : record.times()) {
            time(time);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (Figure figure : record.figures()) {
            figure(figure);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("model");
        string("version", record.model().version());
        string("sha256", record.model().sha256());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void article(Article article) throws IOException {
        json.writeObjectFieldStart("article");
        string("id", article.id());
        string("origin", article.origin());
        string("url", article.url());
        string("outlet", article.outlet());
        string("headline", article.headline());
        strings("byline", article.byline());
        dateline(article.dateline());
        string("published", article.published());
        string("language", article.language());
        string("licence", article.licence());
        string("credit", article.credit());
        string("text", article.text());
        json.writeEndObject();
    }

    private void dateline(@Nullable Dateline dateline) throws IOException {
        if (dateline == null) {
            json.writeNullField("dateline");
            return;
        }
        json.writeObjectFieldStart("dateline");
        string("text", dateline.text());
        string("place", dateline.place());
        string("date", dateline.date());
        string("agency", dateline.agency());
        json.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
        json.writeStartObject();
        string("id", statement.id());
        passage("source", statement.source());
        passage("cue", statement.cue());
        passage("content", statement.content());
        speaker(statement.speaker());
        json.writeArrayFieldStart("via");
        for (Relay relay : statement.via()) {
            json.writeStartObject();
            string("name", relay.name());
            lowerCase("kind", relay.kind());
            spans(relay.passage());
            json.writeEndObject();
        }
        json.writeEndArray();
        lowerCase("form", statement.form());
        lowerCase("act", statement.act());
        json.writeBooleanField("negated", statement.negated());
        lowerCase("certainty", statement.certainty());
        string("disputes", statement.disputes());
        strings("times", statement.times());
        strings("figures", statement.figures());
        json.writeNumberField("confidence", fourPlaces(statement.confidence()));
        json.writeEndObject();
    }

    private void time(TimeExpression time) throws IOException {
        TimeValue value = time.value();
        Interval interval = time.interval();
        json.writeStartObject();
        string("id", time.id());
        string("text", time.span().in(text));
        spans(Passage.of(time.span()));
        string("type", time.type());
        string("value", value.timex());
        string("mod", time.modifier());
        string("freq", value instanceof TimeValue.Recurring recurring ? recurring.frequency() : null);
        string("from", interval == null ? null : interval.from());
        string("to", interval == null ? null : interval.to());
        json.writeEndObject();
    }

    private void figure(Figure figure) throws IOException {
        Unit unit = figure.unit();
        json.writeStartObject();
        string("id", figure.id());
        string("text", figure.passage().in(text));
        spans(figure.passage());
        string("relation", figure.relation().sign());
        switch (figure.amount()) {
            case Amount.Single(BigDecimal value) -> {
                number("value", value);
                number("low", null);
                number("high", null);
            }
            case Amount.Range(BigDecimal low, BigDecimal high) -> {
                number("value", null);
                number("low", low);
                number("high", high);
            }
        }
        string("unit", unit == null ? null : unit.name());
        words("of", figure.of());
        words("asOf", figure.asOf());
        words("contested", figure.contested());
        string("statement", figure.statement());
        unit(unit);
        spansOf("of", figure.of());
        spansOf("asOf", figure.asOf());
        spansOf("contested", figure.contested());
        json.writeEndObject();
    }

    private void unit(@Nullable Unit unit) throws IOException {
        if (unit == null) {
            json.writeNullField("unitKind");
        } else {
            lowerCase("unitKind", unit.kind());
        }
        string("unitText", unit == null ? null : unit.surface());
        string("currency", unit == null ? null : unit.currency());
    }

    private void words(String key, @Nullable Passage passage) throws IOException {
        string(key, passage == null ? null : passage.in(text));
    }

    private void spansOf(String key, @Nullable Passage passage) throws IOException {
        if (passage == null) {
            json.writeNullField(key + "Spans");
        } else {
            spans(key + "Spans", passage);
        }
    }

    private void number(String key, @Nullable BigDecimal number) throws IOException {
        json.writeFieldName(key);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number.toPlainString());
        }
    }

    private void strings(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(wellFormed(value));
        }
        json.writeEndArray();
    }

    private void speaker(Speaker speaker) throws IOException {
        json.writeObjectFieldStart("speaker");
        string("name", speaker.name());
        lowerCase("kind", speaker.kind());
        string("description", speaker.description());
        string("anonymity", speaker.anonymity());
        json.writeEndObject();
    }

    private void passage(String key, @Nullable Passage passage) throws IOException {
        if (passage == null) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        string("text", passage.in(text));
        spans(passage);
        json.writeEndObject();
    }

    private void spans(Passage passage) throws IOException {
        spans("spans", passage);
    }

    private void spans(String key, Passage passage) throws IOException {
        json.writeArrayFieldStart(key);
        for (Span span : passage.spans()) {
            int[] offsets = {codePoints.fromUtf16(span.start()), codePoints.fromUtf16(span.end())};
            json.writeArray(offsets, 0, offsets.length);
        }
        json.writeEndArray();
    }

    private void lowerCase(String key, Enum<?> value) throws IOException {
        json.writeStringField(key, value.name().toLowerCase(Locale.ROOT));
    }

    private void string(String key, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, wellFormed(value.toString()));
        }
    }

    private static BigDecimal fourPlaces(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    /// UTF-8 has no form for half a surrogate pair; it becomes `?`, which moves no offset, and is what
    /// [Article#id()] saw.
    private static String wellFormed(String value) {
        StringBuilder repaired = null;
        for (int i = 0; i < value.length(); i++) {
            if (!Character.isSurrogate(value.charAt(i))) {
                continue;
            }
            if (i + 1 < value.length() && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1))) {
                i++;
                continue;
            }
            repaired = repaired == null ? new StringBuilder(value) : repaired;
            repaired.setCharAt(i, '?');
        }
        return repaired == null ? value : repaired.toString();
    }
}
