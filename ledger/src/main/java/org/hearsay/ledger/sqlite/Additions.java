package org.hearsay.ledger.sqlite;

import java.sql.SQLException;
import java.util.List;
import org.hearsay.ledger.Added;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.identity.Aliases;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// One addition, within a transaction of its own. Rows are numbered here, from the last one on, so that none has to be
/// asked for its number.
final class Additions {

    private final Compiled sql;
    private final KnownRows rows;
    private final Copying copying;
    private final Corrections corrections;
    private long lastArticle;
    private long lastStatement;

    /// @param corrections that hold
    Additions(Compiled sql, KnownRows rows, Copying copying, Corrections corrections) throws SQLException {
        this.sql = sql;
        this.rows = rows;
        this.copying = copying;
        this.corrections = corrections;
        lastArticle = last("SELECT max(id) FROM article");
        lastStatement = last("SELECT max(id) FROM statement");
    }

    Added add(Iterable<Prepared> readings) throws SQLException {
        copying.catchUp();
        Added added = Added.NOTHING;
        for (Prepared reading : readings) {
            added = added.plus(add(reading));
        }
        return added;
    }

    /// Puts articles into their families that an earlier version left without.
    void findFamilies() throws SQLException {
        copying.catchUp();
        long done = last("SELECT max(article) FROM sketch");
        for (long article : sql.rows("SELECT id FROM article WHERE id > ? ORDER BY id", row -> row.getLong(1), done)) {
            for (Prepared reading : sql.rows(
                    "SELECT at, record FROM reading WHERE article = ? ORDER BY id LIMIT 1",
                    row -> Prepared.of(StoredRecord.reading(row.getLong(1), row.getBytes(2))),
                    article)) {
                copying.add(article, rows.outlet(reading.article().outlet()), reading);
            }
        }
    }

    private long last(String query) throws SQLException {
        return sql.number(query).orElse(0);
    }

    private Added add(Prepared reading) throws SQLException {
        long model = rows.model(reading.reading().record().model());
        if (insertArticle(reading)) {
            insertReading(lastArticle, model, reading);
            int copies = copying.add(lastArticle, rows.outlet(reading.article().outlet()), reading);
            return new Added(1, 0, 0, copies);
        }
        long article = sql.number("SELECT id FROM article WHERE key = ?", reading.key())
                .orElseThrow();
        if (sql.number("SELECT 1 FROM reading WHERE article = ? AND model = ?", article, model)
                .isPresent()) {
            return new Added(0, 0, 1);
        }
        forgetStatements(article);
        updateArticle(article, reading.article());
        insertReading(article, model, reading);
        return new Added(0, 1, 0);
    }

    /// @return whether it was not known
    private boolean insertArticle(Prepared reading) throws SQLException {
        Article article = reading.article();
        int inserted = sql.run(
                """
                INSERT INTO article (id, key, origin, url, outlet, headline, published)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING""",
                lastArticle + 1,
                reading.key(),
                article.origin(),
                article.url(),
                rows.outlet(article.outlet()),
                article.headline(),
                day(article));
        lastArticle += inserted;
        return inserted == 1;
    }

    /// Outlet and day are part of the article's id and stay.
    private void updateArticle(long id, Article article) throws SQLException {
        sql.run(
                "UPDATE article SET origin = ?, url = ?, headline = ? WHERE id = ?",
                article.origin(),
                article.url(),
                article.headline(),
                id);
    }

    private void insertReading(long article, long model, Prepared reading) throws SQLException {
        sql.run(
                "INSERT INTO reading (article, model, at, record) VALUES (?, ?, ?, ?)",
                article,
                model,
                reading.reading().at().toEpochMilli(),
                reading.record());
        Record read = reading.reading().record();
        write(article, corrections.areAbout(reading.key()) ? corrected(read) : reading.derived());
    }

    /// Writes what stands in columns and index again, from the article's current reading.
    void rewrite(long article, Record read) throws SQLException {
        forgetStatements(article);
        write(article, corrected(read));
    }

    private Derived corrected(Record read) {
        return Derived.of(corrections.apply(read).record());
    }

    private void write(long article, Derived derived) throws SQLException {
        List<Statement> statements = derived.record().statements();
        long day = Day.of(derived.record().article().published());
        for (int i = 0; i < statements.size(); i++) {
            insertStatement(article, day, statements.get(i), derived.aliases());
            sql.run(
                    "INSERT INTO words (rowid, content, headline) VALUES (?, ?, ?)",
                    lastStatement,
                    derived.contents().get(i),
                    derived.record().article().headline());
        }
    }

    private void insertStatement(long article, long day, Statement statement, Aliases aliases) throws SQLException {
        lastStatement++;
        Naming naming = Naming.of(statement.speaker(), aliases);
        sql.run(
                """
                INSERT INTO statement (id, article, day, key, speaker, naming, form, act)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                lastStatement,
                article,
                day,
                statement.id(),
                rows.speaker(statement.speaker().name(), statement.speaker().kind()),
                naming == null ? null : rows.namings().of(naming),
                statement.form().name(),
                statement.act().name());
        for (int i = 0; i < statement.via().size(); i++) {
            Relay relay = statement.via().get(i);
            sql.run(
                    "INSERT INTO relay (statement, position, speaker, naming) VALUES (?, ?, ?, ?)",
                    lastStatement,
                    i,
                    rows.speaker(relay.name(), relay.kind()),
                    rows.namings().of(Naming.of(relay.kind(), relay.name(), null, aliases)));
        }
    }

    /// Those of an earlier reading, which its record still holds.
    private void forgetStatements(long article) throws SQLException {
        sql.run("DELETE FROM words WHERE rowid IN (SELECT id FROM statement WHERE article = ?)", article);
        sql.run("DELETE FROM relay WHERE statement IN (SELECT id FROM statement WHERE article = ?)", article);
        sql.run("DELETE FROM statement WHERE article = ?", article);
    }

    private static @Nullable String day(Article article) {
        return article.published() == null ? null : article.published().toString();
    }
}
