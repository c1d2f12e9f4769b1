package org.hearsay.app.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Who;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.CorrectionJson;
import org.hearsay.ledger.identity.Naming;
import org.jspecify.annotations.Nullable;

/// Speakers and corrections as indented JSON, without a line break at the end; described in `docs/corrections.md`.
public final class PeopleJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PeopleJson() {}

    /// `{"speaker": {…}, "hits": […], "more": false}`.
    public static String of(Who who, Hits said) {
        try {
            ObjectNode answer = MAPPER.createObjectNode();
            answer.set("speaker", MAPPER.valueToTree(speaker(who)));
            answer.setAll((ObjectNode) MAPPER.readTree(AnswerJson.of(said)));
            return write(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }

    /// `{"candidates": […]}`.
    public static String candidates(List<Who> found) {
        return write(
                Map.of("candidates", found.stream().map(PeopleJson::speaker).toList()));
    }

    /// A correction as [CorrectionJson] has it, with what became of it.
    ///
    /// @param unfound whether it finds no statement
    public static Object correction(Correction correction, boolean undone, boolean unfound) {
        try {
            ObjectNode row = (ObjectNode) MAPPER.readTree(CorrectionJson.line(correction));
            row.put("undone", undone);
            row.put("unfound", unfound);
            return row;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }

    /// An array of them.
    public static String corrections(List<Object> rows) {
        return write(rows);
    }

    /// `{"corrections": […], "next": …}`.
    ///
    /// @param next the cursor of the page after this one; `null` if it is the last
    public static String corrections(List<Object> rows, @Nullable String next) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("corrections", rows);
        answer.put("next", next);
        return write(answer);
    }

    /// One row by itself.
    public static String correctionAlone(Object row) {
        return write(row);
    }

    private static Map<String, @Nullable Object> speaker(Who who) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", who.id());
        row.put("name", who.name());
        row.put("kind", lower(who.kind()));
        row.put("one", who.one());
        row.put("statements", who.counts().statements());
        row.put("articles", who.counts().articles());
        row.put("copies", who.counts().copies());
        row.put("outlets", who.counts().outlets());
        row.put("relayed", who.counts().relayed());
        row.put("variants", who.variants().stream().map(PeopleJson::variant).toList());
        row.put("held", who.held().stream().map(PeopleJson::held).toList());
        return row;
    }

    private static Map<String, @Nullable Object> variant(Who.Variant variant) {
        Naming naming = variant.naming();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", naming.code());
        row.put("name", naming.name());
        row.put("kind", lower(naming.kind()));
        row.put("description", naming.description());
        row.put("alias", naming.alias());
        row.put("statements", variant.statements());
        return row;
    }

    private static Map<String, Object> held(Who.Held held) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("office", held.office());
        row.put("from", held.from().toString());
        row.put("to", held.to().toString());
        return row;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String write(Object answer) {
        try {
            JsonNode tree = MAPPER.valueToTree(answer);
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }
}
