package org.hearsay.ledger.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
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
    private final Tallies tallies;
    private long lastArticle;
    private long lastStatement;

    /// @param corrections that hold
    /// @param tallies to be settled when the addition is at its end
    Additions(Compiled sql, KnownRows rows, Copying copying, Corrections corrections, Tallies tallies)
            throws SQLException {
        this.sql = sql;
        this.rows = rows;
        this.copying = copying;
        this.corrections = corrections;
        this.tallies = tallies;
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
                copying.add(article, rows.outlet(reading.article().outlet()), reading, tallies);
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
            int copies = copying.add(lastArticle, rows.outlet(reading.article().outlet()), reading, tallies);
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
        Article read = derived.record().article();
        List<@Nullable Object[]> told = new ArrayList<>();
        List<@Nullable Object[]> words = new ArrayList<>();
        Tallies.Sayings sayings = new Tallies.Sayings(rows.outlet(read.outlet()));
        long day = Day.of(read.published());
        sql.run(
                "UPDATE article SET first = ?, statements = ? WHERE id = ?",
                lastStatement + 1,
                statements.size(),
                article);
        for (int i = 0; i < statements.size(); i++) {
            lastStatement++;
            Statement statement = statements.get(i);
            Naming naming = Naming.of(statement.speaker(), derived.aliases());
            Long named = naming == null ? null : rows.namings().of(naming);
            insertRelays(statement, derived.aliases());
            told.add(new Object[] {
                lastStatement,
                article,
                day,
                statement.id(),
                rows.speaker(statement.speaker().name(), statement.speaker().kind()),
                named,
                statement.form().name(),
                statement.act().name()
            });
            sayings.add(
                    named, statement.speaker().kind().name(), statement.form().name());
            words.add(new Object[] {lastStatement, derived.contents().get(i), read.headline()});
        }
        sql.runAll("""
                INSERT INTO statement (id, article, day, key, speaker, naming, form, act)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", told);
        sql.runAll("INSERT INTO words (rowid, content, headline) VALUES (?, ?, ?)", words);
        tallies.put(article, sayings);
    }

    /// Of the last statement.
    private void insertRelays(Statement statement, Aliases aliases) throws SQLException {
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
        tallies.takeOut(article);
        for (String rows : List.of("words WHERE rowid", "relay WHERE statement", "statement WHERE id")) {
            sql.run(
                    "DELETE FROM " + rows + " BETWEEN (SELECT first FROM article WHERE id = ?1)"
                            + " AND (SELECT first + statements - 1 FROM article WHERE id = ?1)",
                    article);
        }
    }

    private static @Nullable String day(Article article) {
        return article.published() == null ? null : article.published().toString();
    }
}
