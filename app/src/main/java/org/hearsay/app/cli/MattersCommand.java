package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.answer.DossierJson;
import org.hearsay.ledger.dossier.Dossier;
import org.hearsay.ledger.matter.Matter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Shows claims by the question they speak to.
@Command(
        name = "matters",
        header = {
            "Show claims by the question that they speak to.",
            "",
            "Examples:",
            "  hearsay matters --place Orrin",
            "  hearsay matters --from articles/ --json",
            ""
        },
        description = "The largest first; beside each claim stand the words that it shares with an earlier one.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class MattersCommand implements Callable<Integer> {

    @Mixin
    private DossierOptions dossier = new DossierOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    MattersCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        return dossier.ask(hearsay, this::answer);
    }

    private int answer(Dossier opened) throws IOException {
        List<Matter> found = opened.matters(dossier.scope());
        DossierAnswer answer = new DossierAnswer(hearsay);
        return dossier.json()
                ? answer.json(new DossierJson(opened).matters(found), found)
                : answer.text(found, answer.printer()::print, "no two claims speak to one question");
    }
}
