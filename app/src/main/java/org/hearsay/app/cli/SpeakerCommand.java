package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Lists what somebody has said.
@Command(
        name = "speaker",
        header = {
            "List what somebody has said, the oldest first.",
            "",
            "Examples:",
            "  hearsay speaker \"Ilse Maran\"",
            "  hearsay speaker Maran --json",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class SpeakerCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The name, or a part of it.")
    private List<String> name = List.of();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    private final Hearsay hearsay;

    SpeakerCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = options.open()) {
            Search search = Search.ALL.withSpeaker(String.join(" ", name));
            return new Answer(hearsay).write(ledger.search(search, page.page()), options.json(), page);
        }
    }
}
