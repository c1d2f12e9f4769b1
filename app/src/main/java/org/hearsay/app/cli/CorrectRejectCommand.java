package org.hearsay.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Change.Reject;
import org.hearsay.ledger.correction.Quote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Rejects a statement.
@Command(
        name = "reject",
        header = {
            "Say that what was read as a statement is none.",
            "",
            "Examples:",
            "  hearsay correct reject 1f6a s3 --by \"Lee Fox\" --why \"a headline\"",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class CorrectRejectCommand implements Callable<Integer> {

    @Mixin
    private ArticleId article = new ArticleId();

    @Parameters(paramLabel = "STATEMENT", description = "The statement's id: s3.")
    private String statement = "";

    @Mixin
    private Signature signature = new Signature();

    private final Hearsay hearsay;

    CorrectRejectCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = signature.open()) {
            Optional<StoredStatement> found = StoredStatement.find(ledger, article, statement, hearsay);
            if (found.isEmpty()) {
                return ExitCode.NOTHING_FOUND;
            }
            Quote content = Quote.of(found.get().text(), found.get().statement().content());
            return signature.keep(new Reject(found.get().article(), content), ledger, hearsay);
        }
    }
}
