package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.answer.Export;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes all that a ledger holds.
@Command(
        name = "export",
        header = {
            "Write all that the ledger holds.",
            "",
            "Examples:",
            "  hearsay export > records.jsonl",
            "  hearsay export --format csv > statements.csv",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class ExportCommand implements Callable<Integer> {

    /// What to write.
    enum Format {
        jsonl,
        csv
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl: one record a line, every reading of each article, which 'hearsay import' reads (the "
                    + "default); csv: one line a statement, of each article's current reading.")
    private Format format = Format.jsonl;

    @Mixin
    private LedgerOption file = new LedgerOption();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    ExportCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = file.open()) {
            boolean any = switch (format) {
                case jsonl -> Export.jsonLines(ledger, hearsay.screen().out());
                case csv -> Export.csv(ledger, hearsay.screen().out());
            };
            return any ? ExitCode.OK : ExitCode.NOTHING_FOUND;
        }
    }
}
