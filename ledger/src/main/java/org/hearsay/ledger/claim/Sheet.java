package org.hearsay.ledger.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A table beside a package: rows of tab-separated columns; lines that are blank or begin with `#` are comments.
public final class Sheet {

    private Sheet() {}

    /// @param beside a class of the package
    public static List<List<String>> rows(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .map(line ->
                        Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
                .toList();
    }

    /// All words of a list without columns.
    ///
    /// @param beside a class of the package
    public static List<String> words(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .toList();
    }

    private static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("word list " + name + " is missing from the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .readAllLines().stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
