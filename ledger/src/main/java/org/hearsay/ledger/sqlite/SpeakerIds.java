package org.hearsay.ledger.sqlite;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.ledger.Folding;
import org.hearsay.model.SpeakerKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The rows of names, remembered from one addition to the next, as news names the same people again and again. A row
/// once committed is never changed, so only an addition that fails makes this forget.
final class SpeakerIds {

    /// Some 20 MB.
    private static final int MOST = 100_000;

    private record Name(@Nullable String name, SpeakerKind kind) {}

    private final Handle handle;
    private final Map<Name, Long> ids = new HashMap<>();

    SpeakerIds(Handle handle) {
        this.handle = handle;
    }

    /// The row of this name, which is inserted if there is none.
    long of(@Nullable String name, SpeakerKind kind) {
        if (ids.size() >= MOST) {
            forget();
        }
        return ids.computeIfAbsent(new Name(name, kind), this::findOrInsert);
    }

    void forget() {
        ids.clear();
    }

    private long findOrInsert(Name speaker) {
        return handle.createQuery("SELECT id FROM speaker WHERE name IS :name AND kind = :kind")
                .bind("name", speaker.name())
                .bind("kind", speaker.kind().name())
                .mapTo(Long.class)
                .findOne()
                .orElseGet(() -> insert(speaker));
    }

    private long insert(Name speaker) {
        return handle.createQuery(
                        "INSERT INTO speaker (kind, name, folded) VALUES (:kind, :name, :folded) RETURNING id")
                .bind("kind", speaker.kind().name())
                .bind("name", speaker.name())
                .bind("folded", speaker.name() == null ? "" : Folding.fold(speaker.name()))
                .mapTo(Long.class)
                .one();
    }
}
