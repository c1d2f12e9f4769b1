package org.hearsay.app.cli;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Change.Add;
import org.hearsay.ledger.correction.Quote;
import org.hearsay.model.Act;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.Speaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Adds a statement.
@Command(
        name = "add",
        header = {
            "Add a statement that was not read.",
            "",
            "Examples:",
            "  hearsay correct add 1f6a --content \"the gates will open\" --speaker \"Ilse Maran\" --act promise --by \"Lee Fox\" --why \"missed\"",
            ""
        },
        description = "Without other options it is an indirect assertion by a person.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class CorrectAddCommand implements Callable<Integer> {

    @Mixin
    private ArticleId article = new ArticleId();

    @Mixin
    private StatementOptions options = new StatementOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Signature signature = new Signature();

    private final Hearsay hearsay;

    CorrectAddCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = signature.open()) {
            Optional<String> id = article.in(ledger, hearsay);
            if (id.isEmpty()) {
                return ExitCode.NOTHING_FOUND;
            }
            String text =
                    ledger.record(id.get()).orElseThrow().record().article().text();
            return signature.keep(added(id.get(), text), ledger, hearsay);
        }
    }

    private Add added(String id, String text) {
        Quote content = options.onlyContent(text);
        int near = content.passage(text).start();
        Speaker speaker = options.speaker(null);
        if (speaker == null) {
            throw new ParameterException(spec.commandLine(), "say who said it: --speaker NAME, or --kind hearsay");
        }
        return new Add(
                id,
                options.source(text, near),
                options.cue(text, near),
                content,
                speaker,
                requireNonNullElse(options.via(text, near), List.of()),
                requireNonNullElse(options.form(), Form.INDIRECT),
                requireNonNullElse(options.act(), Act.ASSERT),
                requireNonNullElse(options.negated(), false),
                requireNonNullElse(options.certainty(), Certainty.CERTAIN));
    }
}
