package org.hearsay.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.Term;
import org.hearsay.model.Act;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Finds statements in a ledger by their words.
@Command(
        name = "search",
        header = {
            "Find statements in the ledger.",
            "",
            "Examples:",
            "  hearsay search gates dam",
            "  hearsay search '\"gates of the dam\"' --speaker Maran --since 2031-05-01",
            "  hearsay search 'evacuat*' --kind unnamed --via Chronicle --json",
            "  hearsay search --act promise --outlet Courier",
            ""
        },
        description = "All words must stand in the statement or its article's headline. \"…\" is a phrase, evacuat* a "
                + "beginning; case and accents do not count. The most relevant come first, without words the oldest.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class SearchCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words to find.")
    private List<String> words = List.of();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Said by someone of this name or part of a name.")
    private @Nullable String speaker;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Constant.OfKind.class,
            description = "Kind of speaker, e.g. person, unnamed, hearsay.")
    private @Nullable SpeakerKind kind;

    @Option(
            names = "--act",
            paramLabel = "ACT",
            converter = Constant.OfAct.class,
            description = "What the speaker does, e.g. assert, deny, promise.")
    private @Nullable Act act;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Published by an outlet of this name.")
    private @Nullable String outlet;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Published on this day or later.")
    private @Nullable LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Published on this day or earlier.")
    private @Nullable LocalDate until;

    @Option(names = "--via", paramLabel = "NAME", description = "Passed on by a relay of this name.")
    private @Nullable String via;

    @Mixin
    private PageOptions page = new PageOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    private final Hearsay hearsay;

    SearchCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        Search search = Search.ALL
                .withTerms(Term.parse(String.join(" ", words)))
                .withSpeaker(speaker)
                .withKind(kind)
                .withAct(act)
                .withOutlet(outlet)
                .withDays(since, until)
                .withVia(via);
        if (search.equals(Search.ALL)) {
            throw new ParameterException(spec.commandLine(), "give a word to find, or an option such as --speaker");
        }
        try (Ledger ledger = options.open()) {
            Hits found = ledger.search(search, page.page());
            return new Answer(hearsay).write(found, options.json(), page);
        }
    }
}
