package org.hearsay.app.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Amount;

/// Reads a corpus in the format of NewsQuant (Almasian et al. 2023): a JSON list of texts, each with its quantities as
/// `change`, `value` (`40.0`, or `40.0-50.0` for a range), `normalized_unit` and `referred_concepts`.
final class FigureCorpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FigureCorpus() {}

    /// All texts in file order.
    ///
    /// @throws CorpusException if the file is not in this format
    /// @throws IOException if it cannot be read
    static List<FigureGold> read(Path file) throws IOException {
        JsonNode root;
        try {
            root = JSON.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new CorpusException(file + " is not JSON, line "
                    + e.getLocation().getLineNr() + ": give a file in the format of NewsQuant");
        }
        if (!root.isArray()) {
            throw new CorpusException(file + " is no JSON list: give a file in the format of NewsQuant");
        }
        List<FigureGold> texts = new ArrayList<>();
        for (JsonNode node : root) {
            String place = file + ", text " + (texts.size() + 1);
            List<FigureGold.Quantity> quantities = new ArrayList<>();
            for (JsonNode quantity : node.path("quantities")) {
                quantities.add(quantity(quantity, place));
            }
            texts.add(new FigureGold(field(node, "text", place), quantities));
        }
        return texts;
    }

    private static FigureGold.Quantity quantity(JsonNode node, String place) throws CorpusException {
        return new FigureGold.Quantity(
                field(node, "change", place),
                amount(field(node, "value", place), place),
                field(node, "normalized_unit", place).strip().toLowerCase(Locale.ROOT),
                concepts(field(node, "referred_concepts", place)));
    }

    private static String field(JsonNode node, String name, String place) throws CorpusException {
        JsonNode value = node.path(name);
        if (!value.isValueNode() || value.isNull()) {
            throw new CorpusException(place + ": no \"" + name + "\": correct the file");
        }
        return value.asText();
    }

    private static Amount amount(String value, String place) throws CorpusException {
        try {
            int dash = value.indexOf('-', 1);
            if (dash < 0 || value.indexOf('E') >= 0) {
                return new Amount.Single(new BigDecimal(value.strip()));
            }
            return new Amount.Range(
                    new BigDecimal(value.substring(0, dash).strip()),
                    new BigDecimal(value.substring(dash + 1).strip()));
        } catch (NumberFormatException e) {
            throw new CorpusException(place + ": \"" + value + "\" is no value: correct the file");
        }
    }

    private static Set<String> concepts(String words) {
        Set<String> concepts = new LinkedHashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).replace(',', ' ').split(" ", -1)) {
            if (!word.isBlank() && !word.equals("-")) {
                concepts.add(word.strip());
            }
        }
        return concepts;
    }
}
