package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    @Mixin
    private LedgerOption file = new LedgerOption();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    SpeakerCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = file.open()) {
            Search search = Search.ALL.withSpeaker(String.join(" ", name));
            return new Answer(hearsay).write(ledger.search(search, page.page()), json, page);
        }
    }
}
