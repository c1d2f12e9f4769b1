package org.hearsay.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Change.Undo;
import org.hearsay.ledger.correction.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes a correction back.
@Command(
        name = "undo",
        header = {
            "Take a correction back; taking that back brings it again.",
            "",
            "Examples:",
            "  hearsay correct undo c0a1b --by \"Lee Fox\" --why \"it was right\"",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class CorrectUndoCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "The correction's id or its beginning, as 'hearsay correct list' shows it.")
    private String id = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Signature signature = new Signature();

    private final Hearsay hearsay;

    CorrectUndoCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = signature.open()) {
            List<String> found = ledger.corrections().all().stream()
                    .map(Correction::id)
                    .filter(each -> each.startsWith(id))
                    .toList();
            if (found.isEmpty()) {
                hearsay.complain(id + ": no such correction; 'hearsay correct list' shows them");
                return ExitCode.NOTHING_FOUND;
            }
            if (found.size() > 1) {
                throw new ParameterException(
                        spec.commandLine(), id + ": several corrections begin so; give more of it");
            }
            return signature.keep(new Undo(found.getFirst()), ledger, hearsay);
        }
    }
}
