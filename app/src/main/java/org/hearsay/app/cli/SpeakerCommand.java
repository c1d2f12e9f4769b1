package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Who;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Lists what somebody has said.
@Command(
        name = "speaker",
        header = {
            "Show who somebody is across articles, and what they said, the oldest first.",
            "",
            "Examples:",
            "  hearsay speaker \"Ilse Maran\"",
            "  hearsay speaker Maran --json",
            "  hearsay speaker n0a1b2c3d4e                   one of several who are called so",
            ""
        },
        description = "Names that are one speaker's are shown as one, with every way in which articles write them and "
                + "the offices held; what an office said counts for its holder at that time. 'hearsay correct merge' "
                + "and 'split' put right what is wrong.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class SpeakerCommand implements Callable<Integer> {

    private static final Page MOST = new Page(50, 0);

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The name, a part of it, or an id.")
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
            String asked = String.join(" ", name);
            List<Who> meant =
                    ledger.whoIs(asked).map(List::of).orElseGet(() -> Who.meant(asked, ledger.who(asked, MOST)));
            Answer answer = new Answer(hearsay);
            if (meant.isEmpty()) {
                hearsay.complain("no such speaker");
                return ExitCode.NOTHING_FOUND;
            }
            if (meant.size() > 1) {
                return answer.candidates(meant, options.json());
            }
            Who who = meant.getFirst();
            return answer.write(who, ledger.saidBy(who.id(), page.page()), options.json(), page);
        }
    }
}
