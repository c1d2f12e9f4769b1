package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A list that ships with the reader: tab-separated columns, `#` opens a comment line, the last column is an
/// example.
final class Table {

    private Table() {}

    /// The rows of the resource `name`, each with exactly `columns` cells.
    static List<List<String>> rows(String name, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks org/hearsay/ingest/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read org/hearsay/ingest/" + name, e);
        }
    }

    private static List<String> cells(String name, String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(name + ": not " + columns + " columns: " + line);
        }
        return cells;
    }
}
