package org.hearsay.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Shows which articles carry the text of one.
@Command(
        name = "copies",
        header = {
            "Show which articles carry the text of one, and which of them is the origin.",
            "",
            "Examples:",
            "  hearsay copies sha256:1f6a",
            "  hearsay copies 1f6a --json",
            ""
        },
        description = "An article is a copy if half of its text, or half of the shorter one's, stands in the other, "
                + "inside and outside of quotation marks. The origin is an agency's own, else the first published, else "
                + "the fullest.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class CopiesCommand implements Callable<Integer> {

    @Mixin
    private ArticleId article = new ArticleId();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    private final Hearsay hearsay;

    CopiesCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = options.open()) {
            Optional<String> id = article.in(ledger, hearsay);
            return id.isEmpty()
                    ? ExitCode.NOTHING_FOUND
                    : new Answer(hearsay).write(ledger.copies(id.get()).orElseThrow(), options.json());
        }
    }
}
