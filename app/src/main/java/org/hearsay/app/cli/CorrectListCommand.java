package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Change.OfArticle;
import org.hearsay.ledger.correction.Correction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists corrections.
@Command(
        name = "list",
        header = {
            "List the corrections, the oldest first.",
            "",
            "Examples:",
            "  hearsay correct list",
            "  hearsay correct list --article 1f6a",
            "  hearsay correct list --jsonl > corrections.jsonl    which 'hearsay import' reads",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class CorrectListCommand implements Callable<Integer> {

    @Option(names = "--article", paramLabel = "ID", description = "Of this article only: its id or its beginning.")
    private @Nullable String article;

    @Option(names = "--json", description = "Write JSON, with what became of each.")
    private boolean json;

    @Option(names = "--jsonl", description = "Write one correction a line, as 'hearsay import' reads it.")
    private boolean jsonLines;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOption file = new LedgerOption();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    CorrectListCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = file.open()) {
            List<Correction> all = ledger.corrections().all();
            if (article != null) {
                Optional<String> id = ArticleId.find(article, ledger, spec.commandLine(), hearsay);
                if (id.isEmpty()) {
                    return ExitCode.NOTHING_FOUND;
                }
                all = all.stream()
                        .filter(correction -> correction.change() instanceof OfArticle change
                                && change.article().equals(id.get()))
                        .toList();
            }
            return new Answer(hearsay).write(all, ledger, json, jsonLines);
        }
    }
}
