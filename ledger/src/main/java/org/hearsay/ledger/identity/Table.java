package org.hearsay.ledger.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Rows of tab-separated columns; lines that are blank or begin with `#` are comments.
record Table(List<Row> rows) {

    record Row(List<String> columns) {

        String column(int at) {
            return columns.get(at);
        }

        /// The parts of a column between commas; none if it is `-`.
        List<String> list(int at) {
            return column(at).equals("-") ? List.of() : List.of(column(at).split(", *"));
        }
    }

    /// @param name of a resource, of this package unless it begins with `/`
    static Table load(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + name);
            }
            List<Row> rows = new ArrayList<>();
            for (String line : new BufferedReader(new InputStreamReader(in, UTF_8)).readAllLines()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(List.of(line.strip().split("\t"))));
                }
            }
            return new Table(List.copyOf(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
