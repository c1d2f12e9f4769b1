package org.hearsay.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.answer.DossierJson;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows what is promised, threatened, demanded or agreed, and what became of it.
@Command(
        name = "commitments",
        header = {
            "Show what is promised, threatened, demanded, agreed or planned, and what became of it.",
            "",
            "Examples:",
            "  hearsay commitments --overdue",
            "  hearsay commitments --speaker Maran --today 2031-06-01",
            "  hearsay commitments --from articles/ --json",
            ""
        },
        description =
                "open: its day lies ahead, or it has none. due: the day has passed and no article tells the outcome. "
                        + "kept, broken: an article tells it. unknown: the articles contradict one another, or it hung on a "
                        + "condition of which nothing is told.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class CommitmentsCommand implements Callable<Integer> {

    @Option(names = "--overdue", description = "Only those whose day has passed without a word that it was done.")
    private boolean overdue;

    @Option(
            names = "--today",
            paramLabel = "DAY",
            converter = Day.class,
            description = "As of this day, from articles published until then (today).")
    private @Nullable LocalDate today;

    @Mixin
    private DossierOptions dossier = new DossierOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    CommitmentsCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        return dossier.ask(hearsay, this::answer);
    }

    private int answer(Dossier opened) throws IOException {
        LocalDate day = today == null ? LocalDate.now() : today;
        List<Commitment> found = opened.commitments(dossier.scope(), day).stream()
                .filter(commitment -> !overdue || commitment.overdue())
                .toList();
        DossierAnswer answer = new DossierAnswer(hearsay);
        return dossier.json()
                ? answer.json(new DossierJson(opened).commitments(found, day), found)
                : answer.text(found, answer.printer()::print, "no such commitment found");
    }
}
