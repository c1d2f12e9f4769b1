package org.hearsay.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.terminal.RecordPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Mixin
    private HintOptions about = new HintOptions();

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
        long begun = System.nanoTime();
        Batch batch = new Batch(hearsay, inputs, about.hints(), threads);
        Tally tally;
        List<Output> outputs = new ArrayList<>();
        try (OpeningReader reader = new OpeningReader()) {
            openOutputs(outputs);
            tally = batch.run(article -> new Outcome.Read(reader.read(article)), record -> {
                for (Output output : outputs) {
                    output.write(record);
                }
            });
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
}
