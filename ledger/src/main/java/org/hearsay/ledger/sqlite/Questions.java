package org.hearsay.ledger.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.ledger.Headline;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.correction.Corrected;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Record;
import org.jdbi.v3.core.Handle;

/// Questions about articles and their readings.
///
/// @param known the corrections, as this handle has read them
record Questions(Handle handle, KnownCorrections known) {

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

    List<Headline> headlines(Page page) {
        return handle.createQuery("""
                        SELECT article.key, outlet.name AS outlet, article.published, article.headline, article.origin,
                            article.statements
                        FROM article LEFT JOIN outlet ON outlet.id = article.outlet
                        ORDER BY article.published DESC, article.key
                        LIMIT :limit OFFSET :offset""")
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .map((row, context) -> {
                    String published = row.getString("published");
                    return new Headline(
                            row.getString("key"),
                            row.getString("outlet"),
                            published == null ? null : LocalDate.parse(published),
                            row.getString("headline"),
                            row.getString("origin"),
                            row.getLong("statements"));
                })
                .list();
    }

    /// Whether each article was put into its family: the last one was, as that happens in order.
    boolean allHaveFamilies() {
        return handle.createQuery(
                        "SELECT ifnull((SELECT max(id) FROM article), 0) = ifnull((SELECT max(article) FROM sketch), 0)")
                .mapTo(Boolean.class)
                .one();
    }

    /// Whether every statement that has a naming has its row: from schema 4 on it is written with the statement.
    boolean allHaveNamings() {
        return handle.createQuery("SELECT namings FROM derivation")
                .mapTo(Boolean.class)
                .one();
    }

    /// Whether counts are kept, as they are from schema 5 on.
    boolean allIsCounted() {
        return handle.createQuery("SELECT counts FROM derivation")
                .mapTo(Boolean.class)
                .one();
    }

    /// The articles of this one's family, in no order; empty if it is not known.
    List<Article> family(String id) {
        return handle.createQuery("""
                        WITH named AS (SELECT ifnull(copy.origin, article.id) AS origin
                            FROM article LEFT JOIN copy ON copy.article = article.id WHERE article.key = :id)
                        SELECT origin AS id FROM named
                        UNION ALL SELECT copy.article FROM copy JOIN named ON named.origin = copy.origin""").bind("id", id).mapTo(Long.class).list().stream()
                .map(article -> current(article).article())
                .toList();
    }

    void forEachReading(Consumer<Reading> sink) {
        handle.createQuery("""
                        SELECT at, record FROM article JOIN reading ON reading.article = article.id
                        ORDER BY article.published, article.key, reading.id""").map((row, context) -> reading(row)).forEach(sink);
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return StoredRecord.reading(row.getLong("at"), row.getBytes("record"));
    }
}
