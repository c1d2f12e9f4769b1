package org.hearsay.app.cli;

import org.hearsay.ledger.Page;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which part of a long answer.
final class PageOptions {

    @Option(names = "--limit", paramLabel = "N", description = "Rows a page (20).")
    private int limit = 20;

    @Option(names = "--page", paramLabel = "N", description = "Which page (1).")
    private int page = 1;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    Page page() {
        long offset = (page - 1L) * limit;
        if (limit < 1 || page < 1 || offset > Integer.MAX_VALUE) {
            throw new ParameterException(
                    spec.commandLine(), "--limit " + limit + " --page " + page + ": give 1 or more");
        }
        return new Page(limit, (int) offset);
    }

    int next() {
        return page + 1;
    }
}
