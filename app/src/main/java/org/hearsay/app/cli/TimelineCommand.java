package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.answer.DossierJson;
import org.hearsay.ledger.dossier.Dossier;
import org.hearsay.ledger.timeline.Happening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Shows what happened when.
@Command(
        name = "timeline",
        header = {
            "Show what is said to have happened, or to come, in order.",
            "",
            "Examples:",
            "  hearsay timeline --place Orrin",
            "  hearsay timeline --from articles/ --speaker Maran",
            ""
        },
        description = "A month is a month, not its first day. Reports of one happening stand together.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class TimelineCommand implements Callable<Integer> {

    @Mixin
    private DossierOptions dossier = new DossierOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    TimelineCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        return dossier.ask(hearsay, this::answer);
    }

    private int answer(Dossier opened) throws IOException {
        List<Happening> found = opened.timeline(dossier.scope());
        DossierAnswer answer = new DossierAnswer(hearsay);
        return dossier.json()
                ? answer.json(new DossierJson(opened).timeline(found), found)
                : answer.text(found, answer.printer()::print, "nothing dated found");
    }
}
