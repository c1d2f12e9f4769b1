package org.hearsay.ledger.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.LedgerException.Problem;
import org.jdbi.v3.core.Handle;

/// Brings a file's schema to this version: script `n.sql` leads from version n − 1 to n, and the file keeps its
/// version in `PRAGMA user_version`. All steps are one transaction.
final class Migrations {

    /// The version that this program reads and writes.
    static final int LATEST = 5;

    /// "HRSY": says that a file is a ledger (`PRAGMA application_id`).
    private static final int APPLICATION = 0x48525359;

    private Migrations() {}

    static void bringUpToDate(Handle handle, Path file, boolean mayCreate) throws SQLException {
        if (!isOurs(handle) && !(mayCreate && isEmpty(handle))) {
            throw Failure.notALedger(file, null);
        }
        if (version(handle) > LATEST) {
            throw new LedgerException(
                    Problem.NEWER,
                    file + ": written by a later version of Hearsay (schema " + version(handle) + ", this one knows "
                            + LATEST + "); use that version",
                    null);
        }
        if (version(handle) < LATEST) {
            migrate(handle, LATEST);
        }
        handle.execute("PRAGMA journal_mode = WAL");
    }

    /// @param to at most [#LATEST]
    static void migrate(Handle handle, int to) throws SQLException {
        Transaction.WRITING.run(handle, inside -> {
            // Another process may have done it meanwhile.
            for (int next = version(inside) + 1; next <= to; next++) {
                for (String statement : script(next).split(";\\s*(?:\\n|$)")) {
                    inside.execute(statement);
                }
                inside.execute("PRAGMA user_version = " + next);
            }
            return inside.execute("PRAGMA application_id = " + APPLICATION);
        });
    }

    private static boolean isOurs(Handle handle) {
        return number(handle, "PRAGMA application_id") == APPLICATION;
    }

    private static boolean isEmpty(Handle handle) {
        return number(handle, "PRAGMA application_id") == 0
                && number(handle, "SELECT count(*) FROM sqlite_schema") == 0;
    }

    private static int version(Handle handle) {
        return number(handle, "PRAGMA user_version");
    }

    private static int number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }

    private static String script(int version) {
        String name = "migrations/" + version + ".sql";
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
