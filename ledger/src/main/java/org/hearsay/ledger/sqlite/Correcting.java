package org.hearsay.ledger.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.ledger.correction.Change.Merge;
import org.hearsay.ledger.correction.Change.OfArticle;
import org.hearsay.ledger.correction.Change.Split;
import org.hearsay.ledger.correction.Change.Undo;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.CorrectionJson;
import org.hearsay.ledger.correction.Corrections;
import org.jdbi.v3.core.Handle;

/// Keeps corrections and brings the columns and the index, which questions are answered from, to what they say; within
/// a transaction.
final class Correcting {

    private final Handle handle;
    private final Compiled sql;
    private final KnownRows rows;
    private final Copying copying;
    private final KnownCorrections known;

    Correcting(Handle handle, Compiled sql, KnownRows rows, Copying copying, KnownCorrections known) {
        this.handle = handle;
        this.sql = sql;
        this.rows = rows;
        this.copying = copying;
        this.known = known;
    }

    /// @return how many were not known
    int keep(List<Correction> corrections) throws SQLException {
        int kept = 0;
        Set<String> articles = new TreeSet<>();
        boolean speakers = false;
        for (Correction correction : corrections) {
            kept += sql.run(
                    "INSERT INTO correction (id, json) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    correction.id(),
                    CorrectionJson.line(correction));
        }
        if (kept == 0) {
            return 0;
        }
        Corrections now = known.in(handle);
        for (Correction correction : corrections) {
            switch (correction.change()) {
                case OfArticle change -> articles.add(change.article());
                case Merge merge -> speakers = true;
                case Split split -> speakers = true;
                case Undo undo -> {
                    // What is undone may itself be an undoing.
                    speakers = true;
                    now.all().forEach(each -> {
                        if (each.change() instanceof OfArticle change) {
                            articles.add(change.article());
                        }
                    });
                }
            }
        }
        Tallies tallies = Tallies.of(sql);
        Additions additions = new Additions(sql, rows, copying, now, tallies);
        for (String article : articles) {
            rewrite(additions, article);
        }
        IdentityRows identities = new IdentityRows(handle, sql);
        tallies.settle(identities.settle(rows.namings().takeStale(), now));
        if (speakers) {
            identities.correct(now);
        }
        return kept;
    }

    private void rewrite(Additions additions, String key) throws SQLException {
        OptionalLong article = sql.number("SELECT id FROM article WHERE key = ?", key);
        if (article.isPresent()) {
            additions.rewrite(article.getAsLong(), new Questions(handle, known).current(article.getAsLong()));
        }
    }

    /// Writes columns and index of every article again.
    ///
    /// @return how many articles there are
    int deriveAll() throws SQLException {
        Corrections now = known.in(handle);
        Additions additions = new Additions(sql, rows, copying, now, Tallies.of(sql));
        List<Long> articles = handle.createQuery("SELECT id FROM article ORDER BY id")
                .mapTo(Long.class)
                .list();
        for (long article : articles) {
            additions.rewrite(article, new Questions(handle, known).current(article));
        }
        IdentityRows identities = new IdentityRows(handle, sql);
        identities.settle(rows.namings().takeStale(), now);
        identities.correct(now);
        sql.run("UPDATE derivation SET namings = 1");
        return articles.size();
    }
}
