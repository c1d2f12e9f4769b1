package org.hearsay.app.cli;

import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Change.Split;
import org.hearsay.ledger.correction.NameRef;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Splits a name off a speaker.
@Command(
        name = "split",
        header = {
            "Say that a name is another speaker's than those it was put to.",
            "",
            "Examples:",
            "  hearsay correct split \"Khadhimi\" --by \"Lee Fox\" --why \"his brother\"",
            ""
        },
        description =
                "A name as articles write it, whatever they say of its bearer; or an id as 'hearsay speaker' shows it, for the name with one description.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class CorrectSplitCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NAME", description = "The name to split off.")
    private String name = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Constant.OfKind.class,
            description = "Kind of speaker, if names of several kinds are written alike.")
    private @Nullable SpeakerKind kind;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Signature signature = new Signature();

    private final Hearsay hearsay;

    CorrectSplitCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = signature.open()) {
            NameRef meant = new WrittenName(ledger, kind, spec.commandLine()).of(name);
            return signature.keep(new Split(meant), ledger, hearsay);
        }
    }
}
