package org.hearsay.ledger.sqlite;

import java.util.List;
import org.hearsay.json.RecordFormatException;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.LedgerException.Problem;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.CorrectionJson;
import org.hearsay.ledger.correction.Corrections;
import org.jdbi.v3.core.Handle;

/// The corrections in the file, read again when there are more. For one thread.
final class KnownCorrections {

    private final String file;
    private long count;
    private Corrections known = Corrections.NONE;

    /// @param file for messages
    KnownCorrections(String file) {
        this.file = file;
    }

    Corrections in(Handle handle) {
        long now = handle.createQuery("SELECT count(*) FROM correction")
                .mapTo(Long.class)
                .one();
        if (now != count) {
            List<Correction> corrections = handle.createQuery("SELECT json FROM correction")
                    .mapTo(String.class)
                    .map(this::parsed)
                    .list();
            known = Corrections.of(corrections);
            count = now;
        }
        return known;
    }

    private Correction parsed(String json) {
        try {
            return CorrectionJson.read(json);
        } catch (RecordFormatException e) {
            throw new LedgerException(
                    Problem.DAMAGED,
                    file + ": a correction in it is damaged (" + e.getMessage() + "); use a copy of it",
                    e);
        }
    }

    /// After an addition that failed.
    void forget() {
        count = 0;
        known = Corrections.NONE;
    }
}
