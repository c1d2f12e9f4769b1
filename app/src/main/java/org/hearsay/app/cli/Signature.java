package org.hearsay.app.cli;

import java.time.Instant;
import java.util.List;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Change;
import org.hearsay.ledger.correction.Correction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options of every command that corrects: in which ledger, who and why.
final class Signature {

    @Option(
            names = "--by",
            paramLabel = "NAME",
            required = true,
            defaultValue = "${env:HEARSAY_BY}",
            description = "Who corrects it (HEARSAY_BY).")
    private String by = "";

    @Option(names = "--why", paramLabel = "WORDS", required = true, description = "Why, in a few words.")
    private String why = "";

    @Mixin
    private LedgerOption file = new LedgerOption();

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /// @throws org.hearsay.ledger.LedgerException if there is none
    Ledger open() {
        return file.open();
    }

    /// Keeps the correction and says its id.
    ///
    /// @return the exit code
    int keep(Change change, Ledger ledger, Hearsay hearsay) {
        if (by.isBlank() || why.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--by and --why need a word each");
        }
        Correction correction = new Correction(by, Instant.now(), why, change);
        ledger.correct(List.of(correction));
        hearsay.complain("corrected; to take it back: hearsay correct undo " + correction.id());
        return ExitCode.OK;
    }
}
