package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.app.answer.DossierJson;
import org.hearsay.ledger.dossier.Dossier;
import org.hearsay.ledger.naming.Naming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows by which names one thing goes, and who uses which.
@Command(
        name = "names",
        header = {
            "Show by which names one thing goes, and who uses which.",
            "",
            "Examples:",
            "  hearsay names LDLF",
            "  hearsay names presence --same presence=occupation",
            "  hearsay names \"combat role\" --from article.txt",
            ""
        },
        description =
                "Other names are learnt from what articles say outright (an acronym in parentheses, \"known as\", "
                        + "\"what one calls …, another calls …\", \"from a combat role to a training role\") and from --same.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class NamesCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "TERM", description = "One of its names.")
    private List<String> term = List.of();

    @Option(names = "--same", paramLabel = "NAME=NAME", description = "Two names of one thing; may be given again.")
    private Map<String, String> same = Map.of();

    @Mixin
    private DossierOptions dossier = new DossierOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    NamesCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        return dossier.ask(hearsay, this::answer);
    }

    private int answer(Dossier opened) throws IOException {
        Naming naming = opened.names(String.join(" ", term), same);
        List<Naming> found = naming.names().stream().anyMatch(name -> name.count() > 0) ? List.of(naming) : List.of();
        DossierAnswer answer = new DossierAnswer(hearsay);
        return dossier.json()
                ? answer.json(new DossierJson(opened).naming(naming), found)
                : answer.text(found, answer.printer()::print, "no article has these words");
    }
}
