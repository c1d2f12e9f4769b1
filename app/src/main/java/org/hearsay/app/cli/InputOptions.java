package org.hearsay.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.hearsay.app.fetch.Address;
import org.hearsay.app.fetch.FeedNotes;
import org.hearsay.ingest.ArticleReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// What to read, and how: the same for every command that reads articles.
final class InputOptions {

    private static final List<String> OF_MANY = List.of(".jsonl", ".ndjson", ".json", ".rss", ".atom", ".xml", ".warc");

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH|URL",
            description = "Plain text, an HTML page, JSON lines, JSON, ninjs, an RSS or Atom feed, or WARC, each also "
                    + "packed by gzip; a folder of them; the http or https address of a page or feed; - for standard "
                    + "input.")
    private List<String> inputs = List.of();

    @Mixin
    private ReadingOptions how = new ReadingOptions();

    /// @throws ParameterException if an option has no meaning
    void check() {
        how.check();
    }

    int threads() {
        return how.threads();
    }

    /// The addresses among the inputs.
    List<String> addresses() {
        return inputs.stream().filter(Address::is).toList();
    }

    List<String> all() {
        return inputs;
    }

    /// Told from the arguments alone, so that whoever reads the output knows its shape beforehand.
    boolean isBatch() {
        return inputs.size() > 1 || Address.is(inputs.getFirst()) || isFolder(inputs.getFirst()) || hasMany();
    }

    Web web(FeedNotes notes) {
        return how.web(notes);
    }

    /// @param arguments all of the inputs or some
    Inputs open(Screen screen, List<String> arguments, Web web, BooleanSupplier stopped) {
        return how.open(screen, arguments, web, stopped);
    }

    boolean allowsPrivate() {
        return how.allowsPrivate();
    }

    private boolean hasMany() {
        String name = inputs.getFirst().toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return OF_MANY.stream().anyMatch(bare::endsWith);
    }

    private static boolean isFolder(String input) {
        try {
            return !input.equals(ArticleReader.STANDARD_INPUT) && Files.isDirectory(Path.of(input));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
