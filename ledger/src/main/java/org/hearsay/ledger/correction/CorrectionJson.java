package org.hearsay.ledger.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.json.Node;
import org.hearsay.json.RecordFormatException;
import org.hearsay.ledger.correction.Change.Add;
import org.hearsay.ledger.correction.Change.Fix;
import org.hearsay.ledger.correction.Change.Merge;
import org.hearsay.ledger.correction.Change.Reject;
import org.hearsay.ledger.correction.Change.Split;
import org.hearsay.ledger.correction.Change.Undo;
import org.hearsay.ledger.correction.Change.Via;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/// Writes corrections as JSON and reads them back. Equal corrections give equal text. Safe for use by many threads.
public final class CorrectionJson {

    /// The value of the key `schema`. A later version that only adds keys keeps it.
    public static final String SCHEMA = "hearsay.correction/1";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CorrectionJson() {}

    /// One line, without a line break at its end, as JSON lines want it.
    public static String line(Correction correction) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("id", correction.id());
        json.putAll(content(correction));
        return write(json);
    }

    /// Whether a line says of itself that it is a correction. Cheap: it is not read.
    public static boolean isCorrection(String line) {
        return line.stripLeading().startsWith("{\"schema\":\"hearsay.correction/");
    }

    /// Reads what [#line] wrote; keys it does not know are skipped.
    ///
    /// @throws RecordFormatException if it is not JSON, a key is missing or of another type, or the id is not what
    ///     the correction gives
    public static Correction read(String json) throws RecordFormatException {
        try {
            return CorrectionParser.parse(new Node(MAPPER.readTree(json), ""));
        } catch (JsonProcessingException e) {
            throw new RecordFormatException("", "not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /// All but schema and id.
    static String body(Correction correction) {
        return write(content(correction));
    }

    private static Map<String, @Nullable Object> content(Correction correction) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("by", correction.by());
        json.put("at", correction.at().toString());
        json.put("why", correction.why());
        switch (correction.change()) {
            case Merge(NameRef one, NameRef other) -> {
                json.put("change", "merge");
                json.put("one", name(one));
                json.put("other", name(other));
            }
            case Split(NameRef name) -> {
                json.put("change", "split");
                json.put("name", name(name));
            }
            case Reject(String article, Quote statement) -> {
                json.put("change", "reject");
                json.put("article", article);
                json.put("statement", quote(statement));
            }
            case Undo(String id) -> {
                json.put("change", "undo");
                json.put("correction", id);
            }
            case Fix fix -> {
                json.put("change", "fix");
                json.put("article", fix.article());
                json.put("statement", quote(fix.statement()));
                json.put("source", quote(fix.source()));
                json.put("cue", quote(fix.cue()));
                json.put("content", quote(fix.content()));
                json.put("speaker", speaker(fix.speaker()));
                json.put("via", via(fix.via()));
                json.put("form", lower(fix.form()));
                json.put("act", lower(fix.act()));
                json.put("negated", fix.negated());
                json.put("certainty", lower(fix.certainty()));
            }
            case Add add -> {
                json.put("change", "add");
                json.put("article", add.article());
                json.put("source", quote(add.source()));
                json.put("cue", quote(add.cue()));
                json.put("content", quote(add.content()));
                json.put("speaker", speaker(add.speaker()));
                json.put("via", via(add.via()));
                json.put("form", lower(add.form()));
                json.put("act", lower(add.act()));
                json.put("negated", add.negated());
                json.put("certainty", lower(add.certainty()));
            }
        }
        return json;
    }

    private static Map<String, @Nullable Object> name(NameRef name) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", lower(name.kind()));
        json.put("name", name.name());
        json.put("description", name.description());
        return json;
    }

    private static @Nullable Map<String, @Nullable Object> speaker(@Nullable Speaker speaker) {
        if (speaker == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", speaker.name());
        json.put("kind", lower(speaker.kind()));
        json.put("description", speaker.description());
        json.put("anonymity", speaker.anonymity());
        return json;
    }

    private static @Nullable List<Map<String, @Nullable Object>> via(@Nullable List<Via> via) {
        if (via == null) {
            return null;
        }
        return via.stream()
                .map(relay -> {
                    Map<String, @Nullable Object> json = new LinkedHashMap<>();
                    json.put("name", relay.name());
                    json.put("kind", lower(relay.kind()));
                    json.put("words", quote(relay.words()));
                    return json;
                })
                .toList();
    }

    private static @Nullable Map<String, Object> quote(@Nullable Quote quote) {
        if (quote == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", quote.text());
        json.put("spans", spans(quote.points()));
        return json;
    }

    private static List<int[]> spans(Passage passage) {
        return passage.spans().stream()
                .map((Span span) -> new int[] {span.start(), span.end()})
                .toList();
    }

    private static @Nullable String lower(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    private static String write(Object json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }
}
