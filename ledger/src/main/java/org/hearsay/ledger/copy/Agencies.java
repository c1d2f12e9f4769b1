package org.hearsay.ledger.copy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The agencies of `agencies.tsv`, whose reports others print.
final class Agencies {

    /// @param names the first is the full one; each tells the agency wherever it stands
    /// @param shorts what tells it only where nothing but a name is expected
    private record Agency(List<String> names, List<String> shorts) {}

    private static final List<Agency> ALL = read();

    private Agencies() {}

    /// The agency that goes by this name, whatever its case, with or without `the`.
    static Optional<String> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        for (Agency agency : ALL) {
            if (has(agency.names(), wanted) || has(agency.shorts(), wanted)) {
                return Optional.of(agency.names().getFirst());
            }
        }
        return Optional.empty();
    }

    private static boolean has(List<String> names, String wanted) {
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted));
    }

    /// The agency that these words name first, written as in the list.
    static Optional<String> namedIn(String words) {
        String first = null;
        int at = Integer.MAX_VALUE;
        for (Agency agency : ALL) {
            for (String name : agency.names()) {
                int found = wordAt(words, name);
                if (found >= 0 && found < at) {
                    at = found;
                    first = agency.names().getFirst();
                }
            }
        }
        return Optional.ofNullable(first);
    }

    private static int wordAt(String words, String name) {
        for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
            int end = at + name.length();
            if ((at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))
                    && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    /// The examples, each with the full name that it must give.
    static List<List<String>> rows() {
        try (InputStream in = Agencies.class.getResourceAsStream("agencies.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: agencies.tsv");
            }
            List<List<String>> rows = new ArrayList<>();
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> rows.add(List.of(line.split("\t", -1))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("agencies.tsv", e);
        }
    }

    private static List<Agency> read() {
        return rows().stream()
                .map(row -> new Agency(split(row.get(0)), split(row.get(1))))
                .toList();
    }

    private static List<String> split(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split("\\|"));
    }
}
