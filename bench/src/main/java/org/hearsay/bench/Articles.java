package org.hearsay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the texts of a benchmark come from.
enum Articles {

    /// Written by [NewsGenerator].
    GENERATED {
        @Override
        List<String> texts() {
            NewsGenerator generator = new NewsGenerator(SEED);
            return IntStream.range(0, COUNT)
                    .mapToObj(i -> generator.article(WORDS))
                    .toList();
        }
    },

    /// The development part of PolNeAR, in the folder that the environment variable `HEARSAY_DATA` names.
    POLNEAR {
        @Override
        List<String> texts() {
            String data = System.getenv("HEARSAY_DATA");
            if (data == null) {
                throw new IllegalStateException(
                        "set HEARSAY_DATA to the folder that holds polnear/dev/text, or give -p articles=GENERATED");
            }
            try (Stream<Path> files = Files.list(Path.of(data, "polnear", "dev", "text"))) {
                return files.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .map(Articles::text)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final long SEED = 20210726;
    private static final int COUNT = 80;
    private static final int WORDS = 800;

    abstract List<String> texts();

    /// What stands between white space.
    static int words(List<String> texts) {
        return texts.stream()
                .mapToInt(text -> new StringTokenizer(text).countTokens())
                .sum();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
