package org.hearsay.ledger.sqlite;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.hearsay.ledger.Folding;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// The rows of speakers, outlets and models, remembered from one addition to the next, as news names the same ones
/// again and again. A row once committed is never changed, so only an addition that fails makes this forget.
///
/// No statement here has a `RETURNING`: SQLite would begin a savepoint for it, at which FTS5 writes out what it has
/// gathered, and gathering pays.
final class KnownRows {

    /// Some 20 MB.
    private static final int MOST = 100_000;

    private record Name(@Nullable String name, SpeakerKind kind) {}

    private final Compiled sql;
    private final NamingRows namings;
    private final Map<Name, Long> speakers = new HashMap<>();
    private final Map<String, Long> outlets = new HashMap<>();
    private final Map<ModelVersion, Long> models = new HashMap<>();

    KnownRows(Compiled sql) {
        this.sql = sql;
        this.namings = new NamingRows(sql, this);
    }

    NamingRows namings() {
        return namings;
    }

    /// The row of this name, which is inserted if there is none.
    long speaker(@Nullable String name, SpeakerKind kind) throws SQLException {
        if (speakers.size() >= MOST) {
            speakers.clear();
        }
        Name key = new Name(name, kind);
        Long known = speakers.get(key);
        if (known == null) {
            OptionalLong found = sql.number("SELECT id FROM speaker WHERE name IS ? AND kind = ?", name, kind.name());
            known = found.isPresent() ? found.getAsLong() : insert(key);
            speakers.put(key, known);
        }
        return known;
    }

    private long insert(Name speaker) throws SQLException {
        String folded = speaker.name() == null ? "" : Folding.fold(speaker.name());
        long id = next("SELECT max(id) FROM speaker");
        sql.run(
                "INSERT INTO speaker (id, kind, name, folded) VALUES (?, ?, ?, ?)",
                id,
                speaker.kind().name(),
                speaker.name(),
                folded);
        sql.run("INSERT INTO names (rowid, folded) VALUES (?, ?)", id, folded);
        return id;
    }

    /// The row of this outlet, which is inserted if there is none; `null` for `null`.
    @Nullable
    Long outlet(@Nullable String name) throws SQLException {
        if (name == null) {
            return null;
        }
        if (outlets.size() >= MOST) {
            outlets.clear();
        }
        Long known = outlets.get(name);
        if (known == null) {
            OptionalLong found = sql.number("SELECT id FROM outlet WHERE name = ?", name);
            known = found.isPresent() ? found.getAsLong() : next("SELECT max(id) FROM outlet");
            if (found.isEmpty()) {
                sql.run("INSERT INTO outlet (id, name, folded) VALUES (?, ?, ?)", known, name, Folding.fold(name));
            }
            outlets.put(name, known);
        }
        return known;
    }

    /// The row of this model, which is inserted if there is none.
    long model(ModelVersion model) throws SQLException {
        Long known = models.get(model);
        if (known == null) {
            OptionalLong found = sql.number(
                    "SELECT id FROM model WHERE version = ? AND sha256 = ?", model.version(), model.sha256());
            known = found.isPresent() ? found.getAsLong() : next("SELECT max(id) FROM model");
            if (found.isEmpty()) {
                sql.run(
                        "INSERT INTO model (id, version, sha256) VALUES (?, ?, ?)",
                        known,
                        model.version(),
                        model.sha256());
            }
            models.put(model, known);
        }
        return known;
    }

    private long next(String last) throws SQLException {
        return sql.number(last).orElse(0) + 1;
    }

    void forget() {
        namings.forget();
        speakers.clear();
        outlets.clear();
        models.clear();
    }
}
