package org.hearsay.ledger.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.ledger.Folding;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Said;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.Term;
import org.hearsay.model.Act;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// One search. What is relevant is told by BM25, where a word in the content counts four times one in the headline.
final class Finding {

    private final Handle handle;
    private final Search search;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    Finding(Handle handle, Search search) {
        this.handle = handle;
        this.search = search;
        name("statement.speaker IN (SELECT id FROM speaker WHERE %s)", "speaker", search.speaker());
        name("article.outlet IN (SELECT id FROM outlet WHERE %s)", "outlet", search.outlet());
        name("""
                EXISTS (SELECT 1 FROM relay JOIN speaker ON speaker.id = relay.speaker
                    WHERE relay.statement = statement.id AND %s)""", "via", search.via());
        condition("speaker.kind = :kind", "kind", search.kind());
        condition("statement.act = :act", "act", search.act());
        condition("article.published >= :since", "since", search.since());
        condition("article.published <= :until", "until", search.until());
        if (!search.terms().isEmpty()) {
            condition("words MATCH :match", "match", match(search.terms()));
        }
    }

    Hits find(Page page) {
        return find(page, search.terms().isEmpty() ? "0" : "bm25(words, 4.0, 1.0)", "article.published");
    }

    Hits newest(Page page) {
        return find(page, "0", "article.published DESC");
    }

    private Hits find(Page page, String rank, String order) {
        String sql = """
                SELECT statement.id, article.key AS article, statement.key, outlet.name AS outlet, article.published,
                    article.headline, article.origin, article.url, speaker.name, speaker.kind, statement.description,
                    statement.anonymity, statement.form, statement.act, statement.negated, statement.certainty,
                    statement.content
                FROM (SELECT statement.id, %s AS rank
                      %s
                      ORDER BY rank, %s, article.key, statement.id
                      LIMIT :limit OFFSET :offset) AS found
                JOIN statement ON statement.id = found.id
                JOIN article ON article.id = statement.article
                JOIN speaker ON speaker.id = statement.speaker
                LEFT JOIN outlet ON outlet.id = article.outlet
                ORDER BY found.rank, %s, article.key, statement.id""".formatted(rank, source(), order, order);
        Query query = query(sql).bind("limit", page.limit() + 1L).bind("offset", page.offset());
        return Hits.of(search, page, query.map((row, context) -> said(row)).list());
    }

    /// From where the statements come that meet every condition.
    String source() {
        return """
                FROM %s
                JOIN article ON article.id = statement.article
                JOIN speaker ON speaker.id = statement.speaker
                %s""".formatted(
                        search.terms().isEmpty() ? "statement" : "words JOIN statement ON statement.id = words.rowid",
                        conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions));
    }

    /// A query of that source.
    Query query(String sql) {
        Query query = handle.createQuery(sql);
        values.forEach(query::bind);
        return query;
    }

    private void name(String condition, String parameter, @Nullable String asked) {
        if (asked != null) {
            String folded = Folding.fold(asked);
            conditions.add(condition.formatted("instr(' ' || folded || ' ', :" + parameter + ") > 0"));
            // Without a word nothing is meant, and nothing found: no folded name holds a line break.
            values.put(parameter, folded.isEmpty() ? "\n" : " " + folded + " ");
        }
    }

    private void condition(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(parameter, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    /// Each term as a quoted string, which FTS5 takes as a phrase (<https://sqlite.org/fts5.html#fts5_strings>).
    private static String match(List<Term> terms) {
        return terms.stream()
                .map(term -> "\"" + term.words() + "\"" + (term.prefix() ? "*" : ""))
                .collect(Collectors.joining(" AND "));
    }

    private Said said(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Said(
                row.getString("article"),
                row.getString("key"),
                row.getString("outlet"),
                published == null ? null : LocalDate.parse(published),
                row.getString("headline"),
                row.getString("origin"),
                row.getString("url"),
                new Speaker(
                        row.getString("name"),
                        SpeakerKind.valueOf(row.getString("kind")),
                        row.getString("description"),
                        row.getString("anonymity")),
                relays(row.getLong("id")),
                Form.valueOf(row.getString("form")),
                Act.valueOf(row.getString("act")),
                row.getBoolean("negated"),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("content"));
    }

    private List<String> relays(long statement) {
        return handle.createQuery("""
                        SELECT speaker.name FROM relay JOIN speaker ON speaker.id = relay.speaker
                        WHERE relay.statement = :statement ORDER BY relay.position""")
                .bind("statement", statement)
                .mapTo(String.class)
                .list();
    }
}
