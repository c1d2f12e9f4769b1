package org.hearsay.ledger.sqlite;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// All or nothing, begun and ended in SQL: the driver's own way loses count after a beginning that failed because
/// another process is writing.
enum Transaction {
    /// Sees one state throughout.
    READING("BEGIN"),
    /// Takes the right to write at its beginning, so that none fails half-way for another's sake.
    WRITING("BEGIN IMMEDIATE");

    /// What is done within a transaction, or with a connection.
    @FunctionalInterface
    interface Work<T> {
        T run(Handle handle) throws SQLException;
    }

    private final String begin;

    Transaction(String begin) {
        this.begin = begin;
    }

    <T> T run(Handle handle, Work<T> work) throws SQLException {
        handle.execute(begin);
        boolean done = false;
        try {
            T result = work.run(handle);
            handle.execute("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(handle);
            }
        }
    }

    private static void rollBack(Handle handle) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException e) {
            // After some failures, a full disk among them, SQLite has rolled back by itself.
        }
    }
}
