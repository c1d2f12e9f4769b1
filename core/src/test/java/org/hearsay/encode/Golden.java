package org.hearsay.encode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.hearsay.model.Span;

/// Texts written for this project with what the encoder's reference implementation, in another language, makes of them.
/// Offsets in the file are code points; here they become UTF-16.
record Golden(String name, String text, JsonNode node) {

    private static final JsonNode FILE = read();

    /// With tags, logits, attributions and entities.
    static List<Golden> examples() {
        List<Golden> examples = new ArrayList<>();
        FILE.get("examples").forEachEntry((name, node) -> examples.add(of(name, node)));
        return examples;
    }

    /// Ugly texts, with what the tokenizer and the windows make of them.
    static List<Golden> tokenizerCases() {
        List<Golden> cases = new ArrayList<>();
        FILE.get("tokenizer").forEach(node -> cases.add(of("case " + cases.size(), node)));
        return cases;
    }

    static Golden of(String name, JsonNode node) {
        return new Golden(name, node.get("text").asText(), node);
    }

    List<Integer> numbers(String key) {
        return StreamSupport.stream(node.get(key).spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    List<Integer> offsets(String key) {
        return numbers(key).stream()
                .map(codePoint -> text.offsetByCodePoints(0, codePoint))
                .toList();
    }

    Span span(JsonNode pair) {
        return new Span(
                text.offsetByCodePoints(0, pair.get(0).asInt()),
                text.offsetByCodePoints(0, pair.get(1).asInt()));
    }

    List<Span> spans(JsonNode pairs) {
        return StreamSupport.stream(pairs.spliterator(), false).map(this::span).toList();
    }

    /// Numbers from 0 to below `size`, each as `value` has it.
    static List<Integer> column(int size, IntUnaryOperator value) {
        return IntStream.range(0, size).map(value).boxed().toList();
    }

    @Override
    public String toString() {
        return name;
    }

    private static JsonNode read() {
        try (InputStream stream = Golden.class.getResourceAsStream("golden.json")) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new AssertionError("golden.json", e);
        }
    }
}
