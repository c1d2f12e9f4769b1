package org.hearsay.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Puts right what was read.
@Command(
        name = "correct",
        header = {
            "Put right what was read: speakers and statements.",
            "",
            "Examples:",
            "  hearsay correct statement 1f6a s3 --speaker \"Ilse Maran\" --by \"Lee Fox\" --why \"see paragraph 2\"",
            "  hearsay correct merge \"Ilse Maran\" \"I. Maran-Voss\" --by \"Lee Fox\" --why \"married in May\"",
            "  hearsay correct list",
            ""
        },
        description =
                "A correction lies beside what was read and wins over it, also when the article is read again. It "
                        + "can be undone, and goes with 'hearsay export' and 'hearsay import'.",
        synopsisHeading = "Usage: ",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n")
final class CorrectCommand implements Runnable {

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    static CommandLine line(Hearsay hearsay) {
        return new CommandLine(new CorrectCommand())
                .addSubcommand(new CorrectStatementCommand(hearsay))
                .addSubcommand(new CorrectRejectCommand(hearsay))
                .addSubcommand(new CorrectAddCommand(hearsay))
                .addSubcommand(new CorrectMergeCommand(hearsay))
                .addSubcommand(new CorrectSplitCommand(hearsay))
                .addSubcommand(new CorrectListCommand(hearsay))
                .addSubcommand(new CorrectUndoCommand(hearsay));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing, such as statement or list");
    }
}
