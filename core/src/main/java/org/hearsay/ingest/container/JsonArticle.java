package org.hearsay.ingest.container;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.Fields;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.IngestResult;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.ingest.Reason;
import org.hearsay.ingest.TextDecoder;
import org.hearsay.ingest.container.JsonKeys.Part;
import org.jspecify.annotations.Nullable;

/// Reads an object of JSON: ninjs, or one whose keys say what is what.
final class JsonArticle {

    private static final int DEEPEST = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonArticle() {}

    static IngestResult read(byte[] json, String origin, Hints hints, Containers containers) {
        JsonNode object;
        try {
            object = MAPPER.readTree(TextDecoder.decode(json, null, false));
        } catch (JsonProcessingException e) {
            return new Rejected(
                    origin,
                    Reason.MALFORMED,
                    "no JSON" + place(e.getLocation()) + ": " + firstLine(e.getOriginalMessage()),
                    "correct it, or fetch it again");
        }
        if (!object.isObject()) {
            return new Rejected(
                    origin, Reason.MALFORMED, "no JSON object", "give an object with a text, a title, a date, …");
        }
        if (object.path("schema").asText().startsWith("hearsay.record/")) {
            return new Rejected(
                    origin, Reason.NO_BODY, "a record that was read already", "add it with 'hearsay import'");
        }
        Fields fields = Ninjs.isNinjs(object) ? Ninjs.fields(object) : fields(object, containers.keys());
        if (fields == null) {
            String has = String.join(
                    ", ",
                    object.propertyStream()
                            .limit(12)
                            .map(property -> property.getKey())
                            .toList());
            return new Rejected(
                    origin,
                    Reason.NO_BODY,
                    "no text under a usual key; it has " + has,
                    "name the key of the text with --field text=KEY");
        }
        return containers.articles().read(fields, origin, hints);
    }

    private static @Nullable Fields fields(JsonNode object, JsonKeys keys) {
        String text = text(object, keys.of(Part.TEXT));
        return text == null
                ? null
                : new Fields(
                        text,
                        text(object, keys.of(Part.URL)),
                        text(object, keys.of(Part.OUTLET)),
                        text(object, keys.of(Part.TITLE)),
                        names(object, keys.of(Part.BYLINE)),
                        text(object, keys.of(Part.DATE)),
                        text(object, keys.of(Part.LANGUAGE)),
                        text(object, keys.of(Part.LICENCE)));
    }

    /// The first text or number; a list of texts is a text of paragraphs.
    static @Nullable String text(JsonNode object, List<List<String>> ways) {
        for (List<String> way : ways) {
            JsonNode value = at(object, way);
            if (value.isTextual() && !value.textValue().isBlank() || value.isIntegralNumber()) {
                return value.asText();
            }
            if (value.isArray() && !value.isEmpty() && value.get(0).isTextual()) {
                List<String> parts = new ArrayList<>();
                value.forEach(part -> parts.add(part.asText()));
                return String.join("\n\n", parts);
            }
        }
        return null;
    }

    /// Names in a text, a list, or objects with a name.
    private static List<String> names(JsonNode object, List<List<String>> ways) {
        for (List<String> way : ways) {
            JsonNode value = at(object, way);
            List<String> names = new ArrayList<>();
            if (value.isArray()) {
                value.forEach(each -> names.add(name(each)));
            } else {
                names.add(name(value));
            }
            names.removeIf(String::isBlank);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static String name(JsonNode value) {
        return value.isObject() ? value.path("name").asText() : value.asText();
    }

    private static JsonNode at(JsonNode object, List<String> way) {
        JsonNode value = object;
        for (String key : way) {
            value = value.path(key);
        }
        return value;
    }

    private static String place(@Nullable JsonLocation at) {
        return at == null ? "" : " at character " + at.getCharOffset();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
