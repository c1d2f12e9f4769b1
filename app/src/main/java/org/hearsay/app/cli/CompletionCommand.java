package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Writes the script that completes `hearsay` in bash and zsh.
@Command(
        name = "completion",
        header = {"Write a completion script for bash and zsh.", "", "Example:", "  source <(hearsay completion)", ""})
final class CompletionCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    CompletionCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        String script = AutoComplete.bash("hearsay", hearsay.commandLine());
        hearsay.screen().out().write(script.getBytes(UTF_8));
        return ExitCode.OK;
    }
}
