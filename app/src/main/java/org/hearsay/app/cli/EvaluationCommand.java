package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/// What all evaluations share: they write blocks of text, parted by an empty line, and end well.
abstract class EvaluationCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help = new HelpOption();

    private final Hearsay hearsay;

    EvaluationCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        hearsay.screen().out().write(String.join("\n", blocks()).getBytes(UTF_8));
        return ExitCode.OK;
    }

    /// Each ends with a line break.
    abstract List<String> blocks() throws IOException;
}
