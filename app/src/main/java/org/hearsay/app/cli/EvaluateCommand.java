package org.hearsay.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Compares what is read with what people marked; each corpus is a subcommand.
@Command(
        name = "evaluate",
        header = {
            "Measure the reader against articles annotated by hand.",
            "",
            "Examples:",
            "  hearsay evaluate polnear PolNeAR/data --split dev",
            "  hearsay evaluate times meantime",
            "  hearsay evaluate figures newsquant/dev.json",
            "  hearsay evaluate disputes cases --group dev-",
            ""
        },
        synopsisHeading = "Usage: ",
        commandListHeading = "%nCorpora:%n",
        optionListHeading = "%nOptions:%n")
final class EvaluateCommand implements Runnable {

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "the name of a corpus is missing");
    }
}
