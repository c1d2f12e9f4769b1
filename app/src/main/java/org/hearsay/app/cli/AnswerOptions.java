package org.hearsay.app.cli;

import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of every command that asks a ledger: which one, and in what form to answer.
final class AnswerOptions {

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    @Mixin
    private LedgerOption file = new LedgerOption();

    @Mixin
    private HelpOption help = new HelpOption();

    boolean json() {
        return json;
    }

    /// @throws org.hearsay.ledger.LedgerException if there is none
    Ledger open() {
        return file.open();
    }
}
