package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.app.terminal.RecordPrinter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Change.OfArticle;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.model.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private ArticleId article = new ArticleId();

    @Option(names = "--as-read", description = "As it was read, without corrections.")
    private boolean asRead;

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    private final Hearsay hearsay;

    ArticleCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = options.open()) {
            Optional<String> id = article.in(ledger, hearsay);
            if (id.isEmpty()) {
                return ExitCode.NOTHING_FOUND;
            }
            Record record = asRead
                    ? ledger.article(id.get()).orElseThrow().current().record()
                    : ledger.record(id.get()).orElseThrow().record();
            RecordPrinter printer =
                    new RecordPrinter(hearsay.ink(), hearsay.screen().columns());
            try (Output output = options.json()
                    ? Output.json(hearsay.screen().out())
                    : Output.text(hearsay.screen().out(), printer)) {
                output.write(record);
            }
            if (!options.json() && !asRead) {
                List<Correction> own = ledger.corrections().all().stream()
                        .filter(correction -> correction.change() instanceof OfArticle change
                                && change.article().equals(id.get()))
                        .toList();
                if (!own.isEmpty()) {
                    new Answer(hearsay).write(own, ledger, false, false);
                }
            }
            return ExitCode.OK;
        }
    }
}
