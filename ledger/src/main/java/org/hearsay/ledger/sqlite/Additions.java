package org.hearsay.ledger.sqlite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.Added;
import org.hearsay.ledger.Folding;
import org.hearsay.ledger.Reading;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Relay;
import org.hearsay.model.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// One addition, within a transaction of its own.
final class Additions {

    private final Handle handle;
    private final SpeakerIds speakers;
    private final Map<String, Long> outlets = new HashMap<>();
    private final Map<ModelVersion, Long> models = new HashMap<>();
    private long lastStatement;

    Additions(Handle handle, SpeakerIds speakers) {
        this.handle = handle;
        this.speakers = speakers;
    }

    Added add(List<Reading> readings) {
        lastStatement = handle.createQuery("SELECT ifnull(max(id), 0) FROM statement")
                .mapTo(Long.class)
                .one();
        Added added = Added.NOTHING;
        for (Reading reading : readings) {
            added = added.plus(add(reading));
        }
        return added;
    }

    private Added add(Reading reading) {
        Article article = reading.record().article();
        String key = article.id();
        long model = models.computeIfAbsent(reading.record().model(), this::model);
        Optional<Long> known = handle.createQuery("SELECT id FROM article WHERE key = :key")
                .bind("key", key)
                .mapTo(Long.class)
                .findOne();
        if (known.isPresent() && isRead(known.get(), model)) {
            return new Added(0, 0, 1);
        }
        known.ifPresent(this::forgetStatements);
        long id = known.isPresent() ? known.get() : insertArticle(key, article);
        if (known.isPresent()) {
            updateArticle(id, article);
        }
        handle.createUpdate("INSERT INTO reading (article, model, at, record) VALUES (:article, :model, :at, :record)")
                .bind("article", id)
                .bind("model", model)
                .bind("at", reading.at().toEpochMilli())
                .bind("record", StoredRecord.of(reading.record()))
                .execute();
        insertStatements(id, reading);
        return known.isPresent() ? new Added(0, 1, 0) : new Added(1, 0, 0);
    }

    private boolean isRead(long article, long model) {
        return handle.createQuery("SELECT 1 FROM reading WHERE article = :article AND model = :model")
                .bind("article", article)
                .bind("model", model)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private long insertArticle(String key, Article article) {
        return handle.createQuery("""
                        INSERT INTO article (key, origin, url, outlet, headline, published)
                        VALUES (:key, :origin, :url, :outlet, :headline, :published) RETURNING id""")
                .bind("key", key)
                .bind("origin", article.origin())
                .bind("url", article.url())
                .bind("outlet", outlet(article))
                .bind("headline", article.headline())
                .bind("published", day(article))
                .mapTo(Long.class)
                .one();
    }

    /// Outlet and day are part of the article's id and stay.
    private void updateArticle(long id, Article article) {
        handle.createUpdate("UPDATE article SET origin = :origin, url = :url, headline = :headline WHERE id = :id")
                .bind("id", id)
                .bind("origin", article.origin())
                .bind("url", article.url())
                .bind("headline", article.headline())
                .execute();
    }

    /// Those of an earlier reading, which its record still holds.
    private void forgetStatements(long article) {
        handle.createUpdate("""
                        INSERT INTO words (words, rowid, content, headline)
                        SELECT 'delete', wording.id, wording.content, wording.headline
                        FROM wording JOIN statement ON statement.id = wording.id WHERE statement.article = :article""").bind("article", article).execute();
        handle.createUpdate("DELETE FROM relay WHERE statement IN (SELECT id FROM statement WHERE article = :article)")
                .bind("article", article)
                .execute();
        handle.createUpdate("DELETE FROM statement WHERE article = :article")
                .bind("article", article)
                .execute();
    }

    private void insertStatements(long article, Reading reading) {
        List<Statement> statements = reading.record().statements();
        if (statements.isEmpty()) {
            return;
        }
        Article read = reading.record().article();
        try (PreparedBatch rows = handle.prepareBatch("""
                        INSERT INTO statement (id, article, key, speaker, description, anonymity, form, act, negated,
                            certainty, content)
                        VALUES (:id, :article, :key, :speaker, :description, :anonymity, :form, :act, :negated,
                            :certainty, :content)""");
                PreparedBatch words = handle.prepareBatch(
                        "INSERT INTO words (rowid, content, headline) VALUES (:id, :content, :headline)");
                PreparedBatch relays = handle.prepareBatch(
                        "INSERT INTO relay (statement, position, speaker) VALUES (:statement, :position, :speaker)")) {
            for (Statement statement : statements) {
                long id = ++lastStatement;
                String content = statement.content().in(read.text());
                rows.bind("id", id)
                        .bind("article", article)
                        .bind("key", statement.id())
                        .bind(
                                "speaker",
                                speakers.of(
                                        statement.speaker().name(),
                                        statement.speaker().kind()))
                        .bind("description", statement.speaker().description())
                        .bind("anonymity", statement.speaker().anonymity())
                        .bind("form", statement.form().name())
                        .bind("act", statement.act().name())
                        .bind("negated", statement.negated())
                        .bind("certainty", statement.certainty().name())
                        .bind("content", content)
                        .add();
                words.bind("id", id)
                        .bind("content", content)
                        .bind("headline", read.headline())
                        .add();
                for (int i = 0; i < statement.via().size(); i++) {
                    Relay relay = statement.via().get(i);
                    relays.bind("statement", id)
                            .bind("position", i)
                            .bind("speaker", speakers.of(relay.name(), relay.kind()))
                            .add();
                }
            }
            rows.execute();
            words.execute();
            if (relays.size() > 0) {
                relays.execute();
            }
        }
    }

    private @Nullable Long outlet(Article article) {
        return article.outlet() == null ? null : outlets.computeIfAbsent(article.outlet(), this::insertOutlet);
    }

    private long insertOutlet(String name) {
        return handle.createQuery("""
                        INSERT INTO outlet (name, folded) VALUES (:name, :folded)
                        ON CONFLICT DO UPDATE SET name = excluded.name RETURNING id""")
                .bind("name", name)
                .bind("folded", Folding.fold(name))
                .mapTo(Long.class)
                .one();
    }

    private long model(ModelVersion model) {
        return handle.createQuery("""
                        INSERT INTO model (version, sha256) VALUES (:version, :sha256)
                        ON CONFLICT DO UPDATE SET version = excluded.version RETURNING id""")
                .bind("version", model.version())
                .bind("sha256", model.sha256())
                .mapTo(Long.class)
                .one();
    }

    private static @Nullable String day(Article article) {
        return article.published() == null ? null : article.published().toString();
    }
}
