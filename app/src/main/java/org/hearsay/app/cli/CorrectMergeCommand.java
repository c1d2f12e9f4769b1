package org.hearsay.app.cli;

import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Change.Merge;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Puts two speakers together.
@Command(
        name = "merge",
        header = {
            "Say that two names are one speaker's.",
            "",
            "Examples:",
            "  hearsay correct merge \"Mustafa al-Kadhimi\" \"M. Kazemi\" --by \"Lee Fox\" --why \"same post\"",
            "  hearsay correct merge n0a1b2c3d4e n5f6a7b8c9d --by \"Lee Fox\" --why \"see the obituary\"",
            ""
        },
        description = "Names as articles write them, or ids as 'hearsay speaker' shows them.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class CorrectMergeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NAME", description = "One name.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "The other name.")
    private String other = "";

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

    CorrectMergeCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = signature.open()) {
            WrittenName names = new WrittenName(ledger, kind, spec.commandLine());
            return signature.keep(new Merge(names.of(one), names.of(other)), ledger, hearsay);
        }
    }
}
