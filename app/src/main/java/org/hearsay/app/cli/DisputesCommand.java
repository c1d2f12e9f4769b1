package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.answer.DossierJson;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.dispute.DisputeKind;
import org.hearsay.ledger.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows claims that cannot all stand, side by side.
@Command(
        name = "disputes",
        header = {
            "Show who says otherwise: claims that cannot all stand, side by side.",
            "",
            "Examples:",
            "  hearsay disputes",
            "  hearsay disputes --kind figure --since 2031-05-01",
            "  hearsay disputes --from monday.html tuesday.html --json",
            ""
        },
        description =
                "Different figures for one thing, different dates for one event, a claim and its denial, a speaker "
                        + "against what the same speaker said before, and what an article itself calls into question. No side "
                        + "is taken: look at the sentences.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class DisputesCommand implements Callable<Integer> {

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Constant.OfDispute.class,
            description = "figure, date, denial, reversal or author.")
    private @Nullable DisputeKind kind;

    @Option(
            names = "--confidence",
            paramLabel = "N",
            defaultValue = "0",
            description = "Show those of at least this confidence, 0 to 1 (0). It orders them and is no probability.")
    private double least;

    @Mixin
    private DossierOptions dossier = new DossierOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    DisputesCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        return dossier.ask(hearsay, this::answer);
    }

    private int answer(Dossier opened) throws IOException {
        List<Dispute> found = opened.disputes(dossier.scope()).stream()
                .filter(dispute -> kind == null || dispute.kind() == kind)
                .filter(dispute -> dispute.confidence() >= least)
                .toList();
        DossierAnswer answer = new DossierAnswer(hearsay);
        return dossier.json()
                ? answer.json(new DossierJson(opened).disputes(found), found)
                : answer.text(found, answer.printer()::print, "no dispute found");
    }
}
