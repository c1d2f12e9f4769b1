package org.hearsay.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.terminal.RecordPrinter;
import org.hearsay.encode.EncoderException;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.IngestResult;
import org.hearsay.ingest.IngestResult.Ingested;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.ingest.InputFiles;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// Reads articles and writes their records.
@Command(
        name = "read",
        header = {
            "Read articles and show who said what.",
            "",
            "Examples:",
            "  hearsay read article.html",
            "  hearsay read letter.txt --published 2031-05-14 --outlet \"The Courier\"",
            "  hearsay read - < article.txt",
            "  hearsay read articles/ --jsonl > records.jsonl",
            "  hearsay read monday.html tuesday.html --html week.html",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        footer = {
            "",
            "A batch goes on after an input that cannot be read, and then ends with the exit code of the first",
            "of them: 74 if it is missing or unreadable, 65 if it is no article. Without any statement: 1."
        })
final class ReadCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Plain text or an HTML page; a folder of them; - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Day of publication, e.g. 2031-05-14; wins over what a page says.")
    private @Nullable LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String outlet;

    @Option(names = "--url", paramLabel = "URL", description = "Where it was published; never fetched.")
    private @Nullable String url;

    @Option(names = "--any-language", description = "Read articles that are not English, too.")
    private boolean anyLanguage;

    @ArgGroup
    private @Nullable Format format;

    /// What standard output carries.
    static final class Format {

        @Option(
                names = "--json",
                description = "Write the record as JSON; an array of records for several files or a folder.")
        boolean json;

        @Option(names = "--jsonl", description = "Write one record a line.")
        boolean jsonLines;
    }

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write one HTML page with the words marked; several articles stand under an index.")
    private @Nullable Path html;

    @Option(names = "--threads", paramLabel = "N", description = "Articles read at once (all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Columns of the output for people (the terminal's, at most 100).")
    private @Nullable Integer width;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    ReadCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads " + threads + ": give 1 or more");
        }
        InputFiles files = InputFiles.of(inputs);
        List<String> origins = files.origins();
        Tally tally = new Tally();
        Progress progress = new Progress(hearsay.screen(), origins.size());
        long begun = System.nanoTime();
        for (Rejected folder : files.rejected()) {
            refuse(folder, tally);
        }
        List<Output> outputs = new ArrayList<>();
        try (OpeningReader reader = new OpeningReader()) {
            openOutputs(outputs);
            ReadAhead.run(origins.iterator(), atOnce(origins.size()), origin -> read(origin, reader), outcome -> {
                progress.clear();
                take(outcome, outputs, tally);
                progress.show(tally.inputs());
            });
            progress.clear();
            for (Output output : outputs) {
                output.finish();
            }
        } finally {
            for (Output output : outputs) {
                output.close();
            }
        }
        if (isBatch() || html != null) {
            hearsay.complain("%s, in %.1f s".formatted(tally.summary(), (System.nanoTime() - begun) / 1e9));
        }
        return tally.exitCode();
    }

    private void openOutputs(List<Output> outputs) throws IOException {
        OutputStream out = hearsay.screen().out();
        if (html != null) {
            outputs.add(Output.page(html));
        }
        if (format != null && format.jsonLines) {
            outputs.add(Output.jsonLines(out));
        } else if (format != null && format.json) {
            outputs.add(isBatch() ? Output.jsonArray(out) : Output.json(out));
        } else if (html == null) {
            int columns = width == null ? hearsay.screen().columns() : width;
            outputs.add(Output.text(out, new RecordPrinter(hearsay.ink(), columns)));
        }
    }

    /// Told from the arguments alone, so that whoever reads the output knows its shape beforehand.
    private boolean isBatch() {
        return inputs.size() > 1 || (!inputs.getFirst().equals("-") && Files.isDirectory(Path.of(inputs.getFirst())));
    }

    private int atOnce(int articles) {
        return Math.clamp(threads, 1, Math.max(1, articles));
    }

    private Outcome read(String origin, OpeningReader reader) {
        try {
            Hints hints = Hints.NONE
                    .withPublished(published)
                    .withOutlet(outlet)
                    .withUrl(url)
                    .withAnyLanguage(anyLanguage);
            ArticleReader articles = new ArticleReader();
            IngestResult result = origin.equals(ArticleReader.STANDARD_INPUT)
                    ? articles.read(hearsay.screen().in(), origin, hints)
                    : articles.read(origin, hints);
            return switch (result) {
                case Ingested(Article article) -> new Outcome.Read(reader.read(article));
                case Rejected rejected -> new Outcome.Refused(rejected);
            };
        } catch (EncoderException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Broken(origin, e);
        }
    }

    private void take(Outcome outcome, List<Output> outputs, Tally tally) throws IOException {
        switch (outcome) {
            case Outcome.Read(Record record) -> {
                tally.add(record);
                for (Output output : outputs) {
                    output.write(record);
                }
            }
            case Outcome.Refused(Rejected rejected) -> refuse(rejected, tally);
            case Outcome.Broken(String origin, Throwable cause) -> {
                tally.addBroken();
                hearsay.complain(origin + ": a mistake in Hearsay: " + Failures.words(cause)
                        + "; please report it with what --debug prints");
                if (hearsay.debug()) {
                    cause.printStackTrace(hearsay.screen().err());
                }
            }
        }
    }

    private void refuse(Rejected rejected, Tally tally) {
        tally.add(rejected.reason());
        hearsay.complain(rejected.line());
    }

    /// A day as ISO 8601 writes it.
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value.strip());
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no day; write it as 2031-05-14");
            }
        }
    }
}
