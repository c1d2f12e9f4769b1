package org.hearsay.app.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON object without depth, as the parameters of a form: texts, truth values, and arrays of texts.
public final class FlatJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FlatJson() {}

    /// Values by key, in the order given; a key whose value is `null` is left out.
    ///
    /// @throws IllegalArgumentException if it is something else; its message says what
    public static Map<String, List<String>> read(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
        if (!root.isObject()) {
            throw new IllegalArgumentException("a JSON object is needed");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        root.properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                values.put(field.getKey(), texts(field.getKey(), field.getValue()));
            }
        });
        return values;
    }

    private static List<String> texts(String key, JsonNode value) {
        if (value.isTextual() || value.isBoolean()) {
            return List.of(value.asText());
        }
        if (!value.isArray()) {
            throw new IllegalArgumentException("\"" + key + "\" is neither text, true, false nor an array of texts");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : value) {
            if (!item.isTextual()) {
                throw new IllegalArgumentException("\"" + key + "\" holds something that is no text");
            }
            texts.add(item.asText());
        }
        return List.copyOf(texts);
    }
}
