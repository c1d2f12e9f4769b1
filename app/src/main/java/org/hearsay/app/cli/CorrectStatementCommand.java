package org.hearsay.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Change.Fix;
import org.hearsay.ledger.correction.Quote;
import org.hearsay.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Fixes a statement.
@Command(
        name = "statement",
        header = {
            "Fix what was read of a statement.",
            "",
            "Examples:",
            "  hearsay correct statement 1f6a s3 --speaker \"Ilse Maran\" --by \"Lee Fox\" --why \"see paragraph 2\"",
            "  hearsay correct statement 1f6a s3 --act promise --content \"the gates will open\" --by \"Lee Fox\" --why \"cut too long\"",
            ""
        },
        description = "What no option says stays as it is.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class CorrectStatementCommand implements Callable<Integer> {

    @Mixin
    private ArticleId article = new ArticleId();

    @Parameters(paramLabel = "STATEMENT", description = "The statement's id: s3.")
    private String statement = "";

    @Mixin
    private StatementOptions options = new StatementOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Signature signature = new Signature();

    private final Hearsay hearsay;

    CorrectStatementCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = signature.open()) {
            Optional<StoredStatement> found = StoredStatement.find(ledger, article, statement, hearsay);
            if (found.isEmpty()) {
                return ExitCode.NOTHING_FOUND;
            }
            Fix fix = fix(found.get());
            if (fix.equals(nothing(fix))) {
                throw new ParameterException(spec.commandLine(), "say what to fix, as with --speaker or --act");
            }
            return signature.keep(fix, ledger, hearsay);
        }
    }

    private Fix fix(StoredStatement found) {
        String text = found.text();
        Statement old = found.statement();
        int near = old.content().start();
        return new Fix(
                found.article(),
                Quote.of(text, old.content()),
                options.speaker(old.speaker()),
                options.via(text, near),
                options.form(),
                options.act(),
                options.negated(),
                options.certainty(),
                options.source(text, near),
                options.cue(text, near),
                options.content(text, near));
    }

    private static Fix nothing(Fix fix) {
        return new Fix(fix.article(), fix.statement(), null, null, null, null, null, null, null, null, null);
    }
}
