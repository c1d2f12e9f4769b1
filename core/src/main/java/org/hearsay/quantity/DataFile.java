package org.hearsay.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table of this package: one entry a line, columns separated by a tab, `#` begins a comment line. The last two
/// columns are an example sentence and the figures that it holds; they run as tests.
final class DataFile {

    private DataFile() {}

    /// One entry.
    ///
    /// @param where file and line, for messages
    /// @param columns all columns, example and its figures included
    record Row(String where, List<String> columns) {

        String column(int index) {
            return columns.get(index);
        }

        /// Words or phrases of a column, separated by commas.
        List<String> list(int index) {
            List<String> items = new ArrayList<>();
            for (String item : columns.get(index).split(",", -1)) {
                if (!item.isBlank()) {
                    items.add(item.strip());
                }
            }
            return items;
        }
    }

    /// All rows of the resource beside this class.
    ///
    /// @throws IllegalStateException if the resource is missing or a row has another number of columns
    static List<Row> rows(String name, int columns) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its resource " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                String where = name + ":" + number;
                if (cells.size() != columns) {
                    throw new IllegalStateException(where + ": " + cells.size() + " columns, not " + columns);
                }
                rows.add(new Row(where, cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
