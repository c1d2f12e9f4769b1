package org.hearsay.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.ingest.IngestResult.Rejected;

/// The inputs that a list of arguments means: a folder stands for the texts, pages, JSON, feeds and
/// WARC files in it and below, also those packed by gzip, in the order of their names.
///
/// @param origins files to read, and `-` for standard input, in the order of the arguments
/// @param rejected folders that hold no article or cannot be listed
public record InputFiles(List<String> origins, List<Rejected> rejected) {

    private static final List<String> ENDINGS =
            List.of(".txt", ".text", ".jsonl", ".ndjson", ".json", ".rss", ".atom", ".xml", ".warc");

    private static final String GZIP = ".gz";

    /// Makes both lists immutable.
    public InputFiles {
        origins = List.copyOf(origins);
        rejected = List.copyOf(rejected);
    }

    /// Lists what `arguments` mean. A file is taken whatever its name, also when it does not exist: reading it says
    /// so.
    public static InputFiles of(List<String> arguments) {
        List<String> origins = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (String argument : arguments) {
            if (isFolder(argument)) {
                addFolder(argument, origins, rejected);
            } else {
                origins.add(argument);
            }
        }
        return new InputFiles(origins, rejected);
    }

    private static boolean isFolder(String argument) {
        try {
            return !argument.equals(ArticleReader.STANDARD_INPUT) && Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static void addFolder(String folder, List<String> origins, List<Rejected> rejected) {
        int before = origins.size();
        try (Stream<Path> below = Files.walk(Path.of(folder))) {
            below.filter(InputFiles::isCandidate).map(Path::toString).sorted().forEach(origins::add);
        } catch (IOException | UncheckedIOException e) {
            rejected.add(new Rejected(
                    folder, Reason.UNREADABLE, String.valueOf(e.getMessage()), "check the folder's permissions"));
            return;
        }
        if (origins.size() == before) {
            rejected.add(new Rejected(
                    folder,
                    Reason.NO_ARTICLES,
                    "the folder and those below",
                    "put .txt, .html, .jsonl, .rss or .warc.gz files there, or name the file"));
        }
    }

    private static boolean isCandidate(Path path) {
        Path name = path.getFileName();
        if (name == null || name.toString().startsWith(".") || !Files.isRegularFile(path)) {
            return false;
        }
        String given = name.toString().toLowerCase(Locale.ROOT);
        String lower = given.endsWith(GZIP) ? given.substring(0, given.length() - GZIP.length()) : given;
        return Markup.isPageName(lower) || ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
