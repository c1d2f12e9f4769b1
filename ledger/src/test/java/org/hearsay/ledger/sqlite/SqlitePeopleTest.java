package org.hearsay.ledger.sqlite;

import java.nio.file.Path;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.PeopleContract;
import org.junit.jupiter.api.io.TempDir;

class SqlitePeopleTest extends PeopleContract {

    @TempDir
    private Path folder = Path.of("");

    @Override
    protected Ledger open() {
        return SqliteLedger.openOrCreate(folder.resolve("hearsay.db"));
    }
}
