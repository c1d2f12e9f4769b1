package org.hearsay.ledger.sqlite;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.ledger.identity.Identities;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.ledger.identity.Tenures;

/// The rows of namings, remembered as [KnownRows] remembers others. A new one makes its blocks stale: who is who in
/// them has to be told again before the addition ends.
final class NamingRows {

    /// Some 30 MB.
    private static final int MOST = 100_000;

    private final Compiled sql;
    private final KnownRows rows;
    private final Map<Naming, Long> known = new HashMap<>();
    private final Set<String> stale = new TreeSet<>();

    NamingRows(Compiled sql, KnownRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /// The row of this naming, which is inserted if there is none.
    long of(Naming naming) throws SQLException {
        if (known.size() >= MOST) {
            known.clear();
        }
        Long id = known.get(naming);
        if (id == null) {
            long speaker = rows.speaker(naming.name(), naming.kind());
            var found = sql.number(
                    "SELECT id FROM naming WHERE speaker = ? AND description IS ? AND alias IS ?",
                    speaker,
                    naming.description(),
                    naming.alias());
            id = found.isPresent() ? found.getAsLong() : insert(naming, speaker);
            known.put(naming, id);
        }
        return id;
    }

    private long insert(Naming naming, long speaker) throws SQLException {
        long id = sql.number("SELECT max(id) FROM naming").orElse(0) + 1;
        Set<String> blocks = Identities.blocks(naming);
        sql.run(
                """
                INSERT INTO naming (id, speaker, description, alias, code, office, told, identity, open)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                speaker,
                naming.description(),
                naming.alias(),
                naming.code(),
                Tenures.officeHeldBy(naming),
                id,
                id,
                blocks.isEmpty() ? 1 : 0);
        for (String block : blocks) {
            sql.run("INSERT INTO block (key, naming) VALUES (?, ?)", block, id);
        }
        stale.addAll(blocks);
        return id;
    }

    /// The blocks of new namings since this was asked last.
    Set<String> takeStale() {
        Set<String> taken = new TreeSet<>(stale);
        stale.clear();
        return taken;
    }

    void forget() {
        known.clear();
        stale.clear();
    }
}
