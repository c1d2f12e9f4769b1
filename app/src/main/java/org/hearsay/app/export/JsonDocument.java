package org.hearsay.app.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One JSON document, written piece by piece, one line a piece. For one thread.
final class JsonDocument {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonGenerator json;

    JsonDocument(OutputStream out) throws IOException {
        json = MAPPER.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter())
                .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n")));
    }

    /// @param head keys before the pieces
    /// @param key of the array of pieces
    void begin(Map<String, ?> head, String key) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, ?> entry : head.entrySet()) {
            json.writeFieldName(entry.getKey());
            json.writeRawValue(MAPPER.writeValueAsString(entry.getValue()));
        }
        json.writeArrayFieldStart(key);
    }

    void piece(Map<String, ? extends @Nullable Object> piece) throws IOException {
        json.writeRawValue(MAPPER.writeValueAsString(piece));
    }

    void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw("\n");
        json.close();
    }

    /// To four places.
    static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }

    /// Puts what is known.
    static <V> void put(Map<String, V> object, String key, @Nullable V value) {
        if (value != null) {
            object.put(key, value);
        }
    }
}
