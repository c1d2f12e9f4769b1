package org.hearsay.attribute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A word list of this package: rows of tab-separated columns; lines that are blank or begin with `#` are comments.
///
/// @param name file name, for messages
record Sheet(String name, List<Row> rows) {

    /// @param line number in the file, from 1
    record Row(int line, List<String> columns) {

        /// The column, trimmed; empty if the row is shorter.
        String column(int at) {
            return at < columns.size() ? columns.get(at).strip() : "";
        }

        /// The parts of a column separated by commas, trimmed.
        List<String> list(int at) {
            return List.of(column(at).split("\\s*,\\s*"));
        }
    }

    static Sheet load(String name) {
        try (InputStream in = Sheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("word list " + name + " is missing from the class path");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> lines = reader.readAllLines();
            List<Row> rows = new java.util.ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(i + 1, List.of(line.split("\t", -1))));
                }
            }
            return new Sheet(name, List.copyOf(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
