package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.terminal.RecordPrinter;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows the record of an article in a ledger.
@Command(
        name = "article",
        header = {
            "Show the record of an article in the ledger.",
            "",
            "Examples:",
            "  hearsay article sha256:1f6a",
            "  hearsay article 1f6a --json",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class ArticleCommand implements Callable<Integer> {

    private static final String SCHEME = "sha256:";

    @Parameters(paramLabel = "ID", description = "The article's id or its beginning, as search shows it.")
    private String id = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    private final Hearsay hearsay;

    ArticleCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        String wanted = id.startsWith(SCHEME) ? id : SCHEME + id;
        try (Ledger ledger = options.open()) {
            List<String> ids = ledger.ids(wanted, 2);
            if (ids.size() > 1) {
                throw new ParameterException(spec.commandLine(), id + ": several articles begin so; give more of it");
            }
            if (ids.isEmpty()) {
                hearsay.complain(id + ": no such article in the ledger");
                return ExitCode.NOTHING_FOUND;
            }
            Record record =
                    ledger.article(ids.getFirst()).orElseThrow().current().record();
            RecordPrinter printer =
                    new RecordPrinter(hearsay.ink(), hearsay.screen().columns());
            try (Output output = options.json()
                    ? Output.json(hearsay.screen().out())
                    : Output.text(hearsay.screen().out(), printer)) {
                output.write(record);
            }
            return ExitCode.OK;
        }
    }
}
