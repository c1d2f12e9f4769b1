package org.hearsay.app.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.fetch.FeedNotes;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.Added;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "  hearsay add crawl.warc.gz news.jsonl.gz",
            "  hearsay add dump.jsonl --field text=story.body --field date=day",
            "  hearsay add https://courier.example/feed.xml --watch 30m",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        footer = {
            "",
            "Interrupted, the same command goes on where it was: an article is known by its outlet, day and text,",
            "and one that this version has read is not read again. What feeds were asked is noted in LEDGER.feeds.json."
        })
final class AddCommand implements Callable<Integer> {

    private static final Duration SHORTEST_WATCH = Duration.ofMinutes(1);
    private static final Duration SHORTEST_PRIVATE_WATCH = Duration.ofSeconds(1);

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--watch",
            paramLabel = "INTERVAL",
            arity = "0..1",
            fallbackValue = "15m",
            converter = Interval.class,
            description = "Ask the addresses again and again, e.g. every 30m or 2h (15m), until interrupted.")
    private @Nullable Duration watch;

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
        check();
        FeedNotes notes = FeedNotes.beside(file.file());
        try (Web web = input.web(notes);
                Interruption interruption = Interruption.watch(web::stop);
                Ledger ledger = file.openOrCreate();
                OpeningReader reader = new OpeningReader()) {
            int code = round(input.all(), web, interruption, ledger, reader);
            while (watch != null && !interruption.isAskedWithin(watch)) {
                code = round(input.addresses(), web, interruption, ledger, reader);
            }
            if (interruption.isAsked()) {
                hearsay.complain("interrupted; the same command goes on from here");
                return ExitCode.INTERRUPTED;
            }
            return code;
        }
    }

    private void check() {
        input.check();
        if (watch == null) {
            return;
        }
        if (input.addresses().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--watch: give the address of a feed or page to watch");
        }
        if (watch.compareTo(input.allowsPrivate() ? SHORTEST_PRIVATE_WATCH : SHORTEST_WATCH) < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--watch: give 1m or more (1s with --allow-private), as others pay for it");
        }
    }

    private int round(List<String> arguments, Web web, Interruption interruption, Ledger ledger, OpeningReader reader)
            throws IOException {
        long begun = System.nanoTime();
        LedgerWriter writer = new LedgerWriter(ledger);
        Tally tally;
        try (Inputs inputs = input.open(hearsay.screen(), arguments, web, interruption::isAsked)) {
            tally = new Batch(hearsay, web, input.threads(), interruption::isAsked)
                    .run(
                            inputs,
                            article -> ledger.knows(article.id(), reader.version())
                                    ? Outcome.KNOWN
                                    : new Outcome.Read(reader.read(article)),
                            writer::add);
        }
        Added added = writer.finish();
        int unchanged = web.keep();
        hearsay.complain(
                "%s, in %.1f s".formatted(summary(added, tally, unchanged), (System.nanoTime() - begun) / 1e9));
        return tally.failure();
    }

    private static String summary(Added added, Tally tally, int unchanged) {
        int known = added.known() + tally.known();
        return Wording.count(added.articles(), "article") + " added"
                + (added.copies() == 0 ? "" : ", " + Wording.count(added.copies(), "copy", "copies") + " among them")
                + (added.again() == 0 ? "" : ", " + added.again() + " read again")
                + (known == 0 ? "" : ", " + known + " known already")
                + (unchanged == 0 ? "" : ", " + unchanged + " unchanged since last asked")
                + tally.unread();
    }
}
