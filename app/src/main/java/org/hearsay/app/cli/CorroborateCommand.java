package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.answer.DossierJson;
import org.hearsay.ledger.corroborate.Corroboration;
import org.hearsay.ledger.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Shows who stands behind a statement.
@Command(
        name = "corroborate",
        header = {
            "Show who stands behind a statement on a word of their own, who passes it on, and who says otherwise.",
            "",
            "Examples:",
            "  hearsay corroborate 1f6a#s3",
            "  hearsay corroborate 1f6a#s3 --from articles/ --json",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class CorroborateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "ID",
            description = "The beginning of the article's id, # and the statement, as the other questions show them.")
    private String id = "";

    @Mixin
    private DossierOptions dossier = new DossierOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    CorroborateCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        return dossier.ask(hearsay, this::answer);
    }

    private int answer(Dossier opened) throws IOException {
        List<Corroboration> found = opened.corroboration(id).stream().toList();
        DossierAnswer answer = new DossierAnswer(hearsay);
        return dossier.json() && !found.isEmpty()
                ? answer.json(new DossierJson(opened).corroboration(found.getFirst()), found)
                : answer.text(
                        found, answer.printer()::print, id + ": no such statement, or several whose ids begin so");
    }
}
