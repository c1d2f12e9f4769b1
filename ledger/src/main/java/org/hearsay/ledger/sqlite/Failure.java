package org.hearsay.ledger.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.LedgerException.Problem;
import org.jspecify.annotations.Nullable;

/// What SQLite could not do, in words; by its result codes (<https://sqlite.org/rescode.html>).
final class Failure {

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int NOT_A_DATABASE = 26;

    /// Extended codes hold more in their upper bytes.
    private static final int PRIMARY = 0xff;

    private Failure() {}

    static LedgerException of(Path file, Exception e) {
        SQLException said = sqlException(e);
        int code = said == null ? 0 : said.getErrorCode() & PRIMARY;
        return switch (code) {
            case BUSY, LOCKED ->
                new LedgerException(
                        Problem.LOCKED, file + ": another process is writing to it; try again when it is done", e);
            case FULL ->
                new LedgerException(
                        Problem.FULL,
                        file
                                + ": no room for more on this disk; all that was added before is kept: make room and run it"
                                + " again",
                        e);
            case NOT_A_DATABASE -> notALedger(file, e);
            case CORRUPT ->
                new LedgerException(
                        Problem.DAMAGED, file + ": the file is damaged (" + words(said, e) + "); use a copy of it", e);
            default ->
                new LedgerException(
                        Problem.UNUSABLE,
                        file + ": cannot be used (" + words(said, e) + "); check the folder and the permissions",
                        e);
        };
    }

    static LedgerException notALedger(Path file, @Nullable Exception e) {
        return new LedgerException(Problem.NOT_A_LEDGER, file + ": not a ledger; name another file", e);
    }

    private static String words(@Nullable SQLException said, Exception e) {
        return String.valueOf((said == null ? e : said).getMessage()).replaceAll("\\R", " ");
    }

    private static @Nullable SQLException sqlException(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
