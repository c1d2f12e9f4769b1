package org.hearsay.app.cli;

import java.nio.file.Path;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.sqlite.SqliteLedger;
import picocli.CommandLine.Option;

/// The option that names the ledger.
final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            defaultValue = "${env:HEARSAY_LEDGER:-hearsay.db}",
            description = "The ledger (HEARSAY_LEDGER, or hearsay.db in this folder).")
    private Path file = Path.of("hearsay.db");

    /// @throws org.hearsay.ledger.LedgerException if there is none
    Ledger open() {
        return SqliteLedger.open(file);
    }

    Path file() {
        return file;
    }

    Ledger openOrCreate() {
        return SqliteLedger.openOrCreate(file);
    }
}
