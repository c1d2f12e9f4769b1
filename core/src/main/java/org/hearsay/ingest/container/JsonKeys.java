package org.hearsay.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Under which keys an object of JSON has the parts of an article. Immutable.
public final class JsonKeys {

    /// A part of an article.
    public enum Part {
        /// The body, plain or HTML.
        TEXT,
        /// The headline.
        TITLE,
        /// Day of publication.
        DATE,
        /// Address.
        URL,
        /// Who published it.
        OUTLET,
        /// Authors: a text, a list, or objects with a name.
        BYLINE,
        /// A BCP 47 tag.
        LANGUAGE,
        /// Name or address of the licence.
        LICENCE
    }

    /// The names that collections of news use, listed in `json-keys.tsv`, the more telling first.
    public static final JsonKeys USUAL = new JsonKeys(table());

    private final Map<Part, List<List<String>>> keys;

    private JsonKeys(Map<Part, List<List<String>>> keys) {
        this.keys = keys;
    }

    /// These keys, but for one part another one alone.
    ///
    /// @param key a key, or several joined by dots for an object within: `body.text`
    public JsonKeys with(Part part, String key) {
        Map<Part, List<List<String>>> changed = new EnumMap<>(keys);
        // A key may itself hold a dot.
        changed.put(part, List.of(List.of(key), List.of(key.split("\\."))));
        return new JsonKeys(changed);
    }

    /// Each a way from an object to a value: a key, or several for objects within. The first that leads somewhere is
    /// taken.
    List<List<String>> of(Part part) {
        return keys.getOrDefault(part, List.of());
    }

    private static Map<Part, List<List<String>>> table() {
        Map<Part, List<List<String>>> table = new EnumMap<>(Part.class);
        try (InputStream in = JsonKeys.class.getResourceAsStream("json-keys.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks json-keys.tsv");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .forEach(row -> table.computeIfAbsent(
                                    Part.valueOf(row[0].toUpperCase(Locale.ROOT)), part -> new ArrayList<>())
                            .add(List.of(row[1].split("\\."))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read json-keys.tsv", e);
        }
        return table;
    }
}
