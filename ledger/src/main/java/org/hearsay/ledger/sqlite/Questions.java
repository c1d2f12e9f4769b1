package org.hearsay.ledger.sqlite;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.LedgerException.Problem;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.ledger.Stats;
import org.hearsay.ledger.Who;
import org.hearsay.ledger.correction.Corrected;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.Form;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Record;
import org.hearsay.model.SpeakerKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Questions about all but the words of statements.
///
/// @param file for messages
/// @param known the corrections, as this handle has read them
record Questions(Handle handle, Path file, KnownCorrections known) {

    boolean knows(String id, ModelVersion model) {
        return handle.createQuery("""
                        SELECT 1 FROM article
                        JOIN reading ON reading.article = article.id
                        JOIN model ON model.id = reading.model
                        WHERE article.key = :id AND model.version = :version AND model.sha256 = :sha256""")
                .bind("id", id)
                .bind("version", model.version())
                .bind("sha256", model.sha256())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    List<Reading> readings(String id) {
        return handle.createQuery("""
                        SELECT at, record FROM article JOIN reading ON reading.article = article.id
                        WHERE article.key = :id ORDER BY reading.id""")
                .bind("id", id)
                .map((row, context) -> reading(row))
                .list();
    }

    Corrections corrections() {
        return known.in(handle);
    }

    /// The record that questions about an article are answered from.
    Corrected corrected(long article) {
        return corrections().apply(current(article));
    }

    Optional<Corrected> corrected(String id) {
        return handle.createQuery("SELECT id FROM article WHERE key = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .map(this::corrected);
    }

    /// The last reading's record, as it was read.
    Record current(long article) {
        return handle.createQuery("SELECT at, record FROM reading WHERE article = :article ORDER BY id DESC LIMIT 1")
                .bind("article", article)
                .map((row, context) -> reading(row))
                .one()
                .record();
    }

    List<String> ids(String prefix, int most) {
        return handle.createQuery("SELECT key FROM article WHERE key >= :prefix ORDER BY key LIMIT :most")
                .bind("prefix", prefix)
                .bind("most", most)
                .mapTo(String.class)
                .filter(key -> key.startsWith(prefix))
                .list();
    }

    List<SpeakerCount> speakers(Set<SpeakerKind> kinds, Page page) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        record Row(long identity, long statements, long articles, long outlets) {}
        List<Row> rows = handle.createQuery("""
                        SELECT naming.identity, count(*) AS statements, count(DISTINCT statement.article) AS articles,
                            count(DISTINCT article.outlet) AS outlets, min(speaker.name) AS first
                        FROM statement
                        JOIN naming ON naming.id = statement.naming
                        JOIN speaker ON speaker.id = naming.speaker
                        JOIN article ON article.id = statement.article
                        WHERE speaker.kind IN (<kinds>)
                        GROUP BY naming.identity
                        ORDER BY statements DESC, first, min(speaker.kind)
                        LIMIT :limit OFFSET :offset""")
                .bindList("kinds", kinds.stream().map(Enum::name).toList())
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .map((row, context) -> new Row(
                        row.getLong("identity"),
                        row.getLong("statements"),
                        row.getLong("articles"),
                        row.getLong("outlets")))
                .list();
        WhoIsWho whoIsWho = new WhoIsWho(this);
        return rows.stream()
                .map(row -> {
                    Naming shown = Who.shown(whoIsWho.variants(row.identity()));
                    return new SpeakerCount(
                            shown.name(), shown.kind(), row.statements(), row.articles(), row.outlets());
                })
                .toList();
    }

    Stats stats() {
        record Count(@Nullable String outlet, SpeakerKind kind, Form form, long statements) {}
        Map<@Nullable String, List<Count>> counts = new HashMap<>();
        handle.createQuery("""
                        SELECT outlet.name AS outlet, speaker.kind, statement.form, count(*) AS statements
                        FROM statement
                        JOIN speaker ON speaker.id = statement.speaker
                        JOIN article ON article.id = statement.article
                        LEFT JOIN outlet ON outlet.id = article.outlet
                        GROUP BY article.outlet, speaker.kind, statement.form""")
                .map((row, context) -> new Count(
                        row.getString("outlet"),
                        SpeakerKind.valueOf(row.getString("kind")),
                        Form.valueOf(row.getString("form")),
                        row.getLong("statements")))
                .forEach(count -> counts.computeIfAbsent(count.outlet(), key -> new ArrayList<>())
                        .add(count));
        List<Stats.Outlet> outlets = handle.createQuery("""
                        SELECT outlet.name AS outlet, count(*) AS articles
                        FROM article LEFT JOIN outlet ON outlet.id = article.outlet GROUP BY article.outlet""")
                .map((row, context) -> {
                    List<Count> own = counts.getOrDefault(row.getString("outlet"), List.of());
                    return new Stats.Outlet(
                            row.getString("outlet"),
                            row.getLong("articles"),
                            own.stream().mapToLong(Count::statements).sum(),
                            sums(own, Count::kind, Count::statements),
                            sums(own, Count::form, Count::statements));
                })
                .list();
        return new Stats(
                outlets.stream().mapToLong(Stats.Outlet::articles).sum(),
                handle.createQuery("SELECT count(*) FROM reading")
                        .mapTo(Long.class)
                        .one(),
                outlets.stream().mapToLong(Stats.Outlet::statements).sum(),
                outlets);
    }

    private static <C, K> Map<K, Long> sums(List<C> counts, Function<C, K> by, Function<C, Long> number) {
        return counts.stream().collect(toMap(by, number, Long::sum));
    }

    void forEachReading(Consumer<Reading> sink) {
        handle.createQuery("""
                        SELECT at, record FROM article JOIN reading ON reading.article = article.id
                        ORDER BY article.published, article.key, reading.id""").map((row, context) -> reading(row)).forEach(sink);
    }

    private Reading reading(ResultSet row) throws SQLException {
        try {
            return new Reading(StoredRecord.read(row.getBytes("record")), Instant.ofEpochMilli(row.getLong("at")));
        } catch (IOException e) {
            throw new LedgerException(
                    Problem.DAMAGED,
                    file + ": a record in it is damaged (" + e.getMessage() + "); use a copy of it",
                    e);
        }
    }
}
