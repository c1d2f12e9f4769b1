package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private FilterOptions filter = new FilterOptions();

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
        Search search = filter.search().withTerms(Term.parse(String.join(" ", words)));
        if (search.equals(Search.ALL)) {
            throw new ParameterException(spec.commandLine(), "give a word to find, or an option such as --speaker");
        }
        try (Ledger ledger = options.open()) {
            Hits found = ledger.search(search, page.page());
            return new Answer(hearsay).write(found, options.json(), page);
        }
    }
}
