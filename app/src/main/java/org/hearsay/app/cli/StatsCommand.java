package org.hearsay.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Shows a ledger in numbers.
@Command(
        name = "stats",
        header = {
            "Show the ledger in numbers: outlets, and how they source what they say.",
            "",
            "Examples:",
            "  hearsay stats",
            "  hearsay stats --json",
            ""
        },
        description =
                "What an outlet says is counted in its own articles, without the copies of others' that it prints.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class StatsCommand implements Callable<Integer> {

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    private final Hearsay hearsay;

    StatsCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = options.open()) {
            return new Answer(hearsay).write(ledger.stats(), options.json());
        }
    }
}
