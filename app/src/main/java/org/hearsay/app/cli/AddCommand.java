package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.Added;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads articles into a ledger.
@Command(
        name = "add",
        header = {
            "Read articles into the ledger.",
            "",
            "Examples:",
            "  hearsay add articles/",
            "  hearsay add letter.txt --published 2031-05-14 --outlet \"The Courier\" --ledger dam.db",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        footer = {
            "",
            "Interrupted, the same command goes on where it was: an article is known by its outlet, day and text,",
            "and one that this version has read is not read again."
        })
final class AddCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Plain text or an HTML page; a folder of them; - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private HintOptions about = new HintOptions();

    @Option(names = "--threads", paramLabel = "N", description = "Articles read at once (all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private LedgerOption file = new LedgerOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    AddCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads " + threads + ": give 1 or more");
        }
        long begun = System.nanoTime();
        Batch batch = new Batch(hearsay, inputs, about.hints(), threads);
        try (Ledger ledger = file.openOrCreate();
                OpeningReader reader = new OpeningReader()) {
            LedgerWriter writer = new LedgerWriter(ledger);
            Tally tally = batch.run(
                    article -> ledger.knows(article.id(), reader.version())
                            ? Outcome.KNOWN
                            : new Outcome.Read(reader.read(article)),
                    writer::add);
            Added added = writer.finish();
            hearsay.complain("%s, in %.1f s".formatted(summary(added, tally), (System.nanoTime() - begun) / 1e9));
            return tally.failure();
        }
    }

    private static String summary(Added added, Tally tally) {
        int known = added.known() + tally.known();
        return Wording.count(added.articles(), "article") + " added"
                + (added.copies() == 0 ? "" : ", " + Wording.count(added.copies(), "copy", "copies") + " among them")
                + (added.again() == 0 ? "" : ", " + added.again() + " read again")
                + (known == 0 ? "" : ", " + known + " known already")
                + tally.unread();
    }
}
