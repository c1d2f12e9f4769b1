package org.hearsay.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.fetch.FeedNotes;
import org.hearsay.app.terminal.RecordPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  hearsay read https://courier.example/dam",
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

    @Mixin
    private InputOptions input = new InputOptions();

    @ArgGroup
    private @Nullable Format format;

    /// What standard output carries.
    static final class Format {

        @Option(
                names = "--json",
                description =
                        "Write the record as JSON; an array of records for several files, a folder, an address, or a "
                                + "file of many.")
        boolean json;

        @Option(names = "--jsonl", description = "Write one record a line.")
        boolean jsonLines;
    }

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write one HTML page with the words marked; several articles stand under an index.")
    private @Nullable Path html;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Columns of the output for people (the terminal's, at most 100).")
    private @Nullable Integer width;

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    ReadCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        input.check();
        long begun = System.nanoTime();
        Tally tally;
        List<Output> outputs = new ArrayList<>();
        try (OpeningReader reader = new OpeningReader();
                Web web = input.web(FeedNotes.none());
                Inputs inputs = input.open(hearsay.screen(), input.all(), web, () -> false)) {
            openOutputs(outputs);
            Batch batch = new Batch(hearsay, web, input.threads(), () -> false);
            tally = batch.run(inputs, article -> new Outcome.Read(reader.read(article)), record -> {
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
        if (input.isBatch() || html != null) {
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
            outputs.add(input.isBatch() ? Output.jsonArray(out) : Output.json(out));
        } else if (html == null) {
            int columns = width == null ? hearsay.screen().columns() : width;
            outputs.add(Output.text(out, new RecordPrinter(hearsay.ink(), columns)));
        }
    }
}
