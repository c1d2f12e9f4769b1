package org.hearsay.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.hearsay.model.Record;

/// Writes records as JSON and reads them back. Equal records give equal text. Safe for use by many threads.
public final class RecordJson {

    /// The value of the key `schema`. A later version that only adds keys keeps it.
    public static final String SCHEMA = "hearsay.record/1";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private RecordJson() {}

    /// One line, without a line break at its end, as JSON lines want it.
    public static String line(Record record) {
        return write(record, false);
    }

    /// The same over many lines for people, without a line break at its end.
    public static String indented(Record record) {
        return write(record, true);
    }

    /// Reads what [#line(Record)] or [#indented(Record)] wrote; keys it does not know are skipped.
    ///
    /// @throws RecordFormatException if it is not JSON, a key is missing or of another type, or the
    ///     record contradicts itself: the article's id, or a text beside its spans, is not what the
    ///     article's text gives
    public static Record read(String json) throws RecordFormatException {
        try {
            return RecordParser.parse(new Node(MAPPER.readTree(json), ""));
        } catch (JsonProcessingException e) {
            throw new RecordFormatException("", "not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String write(Record record, boolean indented) {
        StringWriter out = new StringWriter(record.article().text().length() + 1024);
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            if (indented) {
                json.setPrettyPrinter(INDENTED.createInstance());
            }
            new RecordWriter(json, record.article().text()).write(record);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toString();
    }
}
