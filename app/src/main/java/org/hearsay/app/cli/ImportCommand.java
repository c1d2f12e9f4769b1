package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.archive.ArchiveFilter;
import org.hearsay.app.archive.ArchiveFolder;
import org.hearsay.app.outline.Wording;
import org.hearsay.ingest.container.BoundedLines;
import org.hearsay.json.RecordFormatException;
import org.hearsay.json.RecordJson;
import org.hearsay.ledger.Added;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.correction.CorrectionJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Adds records that were read elsewhere to a ledger.
@Command(
        name = "import",
        header = {
            "Add records to the ledger that were read elsewhere.",
            "",
            "Examples:",
            "  hearsay import records.jsonl",
            "  hearsay export --ledger old.db | hearsay import - --ledger new.db",
            "  hearsay import --parquet archive/ --outlet Courier --since 2031-05-01",
            ""
        },
        description =
                "Takes JSON lines as 'hearsay export', 'hearsay read --jsonl' and 'hearsay correct list --jsonl' write "
                        + "them. A line that is no record is reported and counted, and the rest goes on. With --parquet, "
                        + "takes what 'hearsay archive' wrote: all of it, or the articles in which a statement meets "
                        + "the filter.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class ImportCommand implements Callable<Integer> {

    /// The longest record of the longest article is some ten times its 10 MB; ordinary ones are below 100 KB.
    private static final int LONGEST = 64_000_000;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "JSON lines; - for standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--parquet", paramLabel = "FOLDER", description = "An archive; may be given with no FILE.")
    private @Nullable Path archive;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private LedgerOption file = new LedgerOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;
    private int rejected;
    private int corrections;

    ImportCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        check();
        long begun = System.nanoTime();
        ArchiveFolder folder = archive == null ? null : ArchiveFolder.open(archive);
        try (Ledger ledger = file.openOrCreate()) {
            LedgerWriter writer = new LedgerWriter(ledger);
            for (String input : inputs) {
                if (input.equals("-")) {
                    read(hearsay.screen().in(), "-", writer);
                } else {
                    try (InputStream in = Files.newInputStream(Path.of(input))) {
                        read(in, input, writer);
                    }
                }
            }
            if (folder != null) {
                folder.forEach(new ArchiveFilter(filter.search()), writer::add);
            }
            hearsay.complain("%s, in %.1f s".formatted(summary(writer.finish()), (System.nanoTime() - begun) / 1e9));
            return rejected == 0 ? ExitCode.OK : ExitCode.BAD_INPUT;
        }
    }

    private void check() {
        if (inputs.isEmpty() && archive == null) {
            throw new ParameterException(spec.commandLine(), "give a FILE of JSON lines, or --parquet FOLDER");
        }
        if (archive == null && !filter.search().equals(Search.ALL)) {
            throw new ParameterException(
                    spec.commandLine(), "a filter needs --parquet FOLDER; export with it to filter JSON lines");
        }
    }

    private void read(InputStream in, String origin, LedgerWriter writer) throws IOException {
        BoundedLines lines = new BoundedLines(in, LONGEST);
        while (lines.next()) {
            String line = new String(lines.bytes(), UTF_8);
            if (lines.isTooLong()) {
                reject(origin, lines, "longer than %,d bytes; a record is shorter".formatted(LONGEST));
            } else if (!line.isBlank()) {
                try {
                    if (CorrectionJson.isCorrection(line)) {
                        corrections += writer.correct(CorrectionJson.read(line));
                    } else {
                        writer.add(RecordJson.read(line));
                    }
                } catch (RecordFormatException e) {
                    reject(origin, lines, "not a record (" + e.getMessage() + "); export it again");
                }
            }
        }
    }

    private void reject(String origin, BoundedLines lines, String why) {
        rejected++;
        hearsay.complain(origin + ": line " + lines.number() + ": " + why);
    }

    private String summary(Added added) {
        return Wording.count(added.articles(), "article") + " added"
                + (added.copies() == 0 ? "" : ", " + Wording.count(added.copies(), "copy", "copies") + " among them")
                + (added.again() == 0 ? "" : ", " + added.again() + " further readings")
                + (added.known() == 0 ? "" : ", " + added.known() + " known already")
                + (corrections == 0 ? "" : ", " + Wording.count(corrections, "correction"))
                + (rejected == 0 ? "" : ", " + Wording.count(rejected, "line") + " not read");
    }
}
