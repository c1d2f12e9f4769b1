package org.hearsay.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;

/// How to connect to a file.
///
/// @param waitMillis how long to wait for another process that writes
/// @param mostPages how far the file may grow, in pages of 4 KiB
record Store(Path file, int waitMillis, int mostPages) {

    private static final int CACHE_KIB = 32 * 1024;

    /// Some 32 MB. A page that several additions change goes to its place in the file once.
    private static final int CHECKPOINT_PAGES = 8000;

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    static Store of(Path file) {
        return new Store(file, 10_000, NO_LIMIT);
    }

    Handle writer() throws SQLException {
        SQLiteConfig config = config();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(CHECKPOINT_PAGES));
        if (mostPages != NO_LIMIT) {
            config.setMaxPageCount(mostPages);
        }
        return Jdbi.open(connect(config));
    }

    Handle reader() throws SQLException {
        SQLiteConfig config = config();
        Handle handle = Jdbi.open(connect(config));
        handle.execute("PRAGMA query_only = ON");
        return handle;
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(waitMillis);
        config.setCacheSize(-CACHE_KIB);
        // Else the driver asks for the number of each inserted row.
        config.setGetGeneratedKeys(false);
        config.setEncoding(SQLiteConfig.Encoding.UTF8);
        return config;
    }

    /// As an address, in which no character of the file's name means an option.
    private Connection connect(SQLiteConfig config) throws SQLException {
        return config.createConnection(
                "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString());
    }
}
