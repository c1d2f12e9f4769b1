package org.hearsay.ledger.sqlite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.Folding;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.Who;
import org.hearsay.ledger.Who.Held;
import org.hearsay.ledger.Who.Variant;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.ledger.identity.Tenures;
import org.hearsay.ledger.identity.Tenures.Named;
import org.hearsay.ledger.identity.Tenures.Tenure;
import org.hearsay.model.SpeakerKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Questions about one speaker.
final class WhoIsWho {

    /// A tenure of the speaker, with the block of its office.
    private record Term(String office, Tenure<Long> tenure) {}

    /// What [Tallies] does not keep: of a speaker that a correction made.
    private static final String COUNTED = """
            WITH told AS (
                SELECT ifnull(copy.origin, statement.article) AS origin, count(*) AS statements
                FROM naming
                JOIN statement ON statement.naming = naming.id
                LEFT JOIN copy ON copy.article = statement.article
                WHERE naming.identity = :identity
                GROUP BY statement.article),
            once AS (SELECT max(statements) AS statements, count(*) - 1 AS copies FROM told GROUP BY origin)
            SELECT ifnull(sum(statements), 0) AS statements, count(*) AS articles, ifnull(sum(copies), 0) AS copies,
                (SELECT count(DISTINCT article.outlet) FROM naming
                 JOIN statement ON statement.naming = naming.id
                 JOIN article ON article.id = statement.article
                 WHERE naming.identity = :identity) AS outlets
            FROM once""";

    private final Questions questions;
    private final Handle handle;

    WhoIsWho(Questions questions) {
        this.questions = questions;
        this.handle = questions.handle();
    }

    /// Those who have a name that holds these words next to one another.
    List<Who> named(String name, Page page) {
        String folded = Folding.fold(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        return handle
                .createQuery("""
                        SELECT identity, sum(said) AS statements FROM naming
                        WHERE identity IN (
                            SELECT identity FROM naming WHERE speaker IN (
                                SELECT rowid FROM names WHERE names MATCH :folded))
                        GROUP BY identity ORDER BY statements DESC LIMIT :limit OFFSET :offset""")
                .bind("folded", "\"" + folded + "\"")
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .map((row, context) -> row.getLong("identity"))
                .list()
                .stream()
                .map(this::who)
                .sorted(Who.MOST_FIRST)
                .toList();
    }

    Optional<Who> coded(String code) {
        return identity(code).map(this::who);
    }

    private Optional<Long> identity(String code) {
        return handle.createQuery("SELECT identity FROM naming WHERE code = :code")
                .bind("code", code)
                .mapTo(Long.class)
                .findFirst();
    }

    private Who who(long identity) {
        List<Variant> variants = variants(identity);
        boolean open = handle.createQuery("SELECT max(identity < 0 OR NOT open) FROM naming WHERE identity = :identity")
                        .bind("identity", identity)
                        .mapTo(Integer.class)
                        .one()
                == 0;
        return Who.of(
                variants,
                variants.size() > 1 || !open,
                held(identity).stream().map(WhoIsWho::held).toList(),
                counts(identity));
    }

    private Who.Counts counts(long identity) {
        String counts = identity < 0
                ? COUNTED
                : "SELECT statements, articles, copies, outlets FROM tally WHERE identity = :identity";
        long relayed = handle.createQuery("""
                        SELECT count(*) FROM relay JOIN naming ON naming.id = relay.naming
                        WHERE naming.identity = :identity""")
                .bind("identity", identity)
                .mapTo(Long.class)
                .one();
        return handle.createQuery(counts)
                .bind("identity", identity)
                .map((row, context) -> new Who.Counts(
                        row.getLong("statements"),
                        row.getLong("articles"),
                        row.getLong("copies"),
                        row.getLong("outlets"),
                        relayed))
                .findOne()
                .orElse(new Who.Counts(0, 0, 0, 0, relayed));
    }

    private static Held held(Term term) {
        return new Held(
                Tenures.title(term.office()),
                term.tenure().from(),
                term.tenure().to());
    }

    List<Variant> variants(long identity) {
        return handle.createQuery("""
                        SELECT speaker.kind, speaker.name, naming.description, naming.alias,
                            naming.said AS statements
                        FROM naming JOIN speaker ON speaker.id = naming.speaker WHERE naming.identity = :identity""")
                .bind("identity", identity)
                .map((row, context) -> new Variant(
                        new Naming(
                                SpeakerKind.valueOf(row.getString("kind")),
                                row.getString("name"),
                                row.getString("description"),
                                row.getString("alias")),
                        row.getLong("statements")))
                .list();
    }

    /// By time, then by office.
    private List<Term> held(long identity) {
        List<Term> terms = new ArrayList<>();
        List<String> offices = handle.createQuery("""
                        SELECT DISTINCT office FROM naming WHERE identity = :identity AND office IS NOT NULL
                        ORDER BY office""")
                .bind("identity", identity)
                .mapTo(String.class)
                .list();
        for (String office : offices) {
            List<Named<Long>> named = handle.createQuery("""
                            SELECT DISTINCT statement.day, naming.identity
                            FROM naming JOIN statement ON statement.naming = naming.id
                            WHERE naming.office = :office AND statement.day > :unknown""")
                    .bind("office", office)
                    .bind("unknown", Day.UNKNOWN)
                    .map((row, context) ->
                            new Named<>(LocalDate.ofEpochDay(row.getLong("day")), row.getLong("identity")))
                    .list();
            Tenures.of(named).stream()
                    .filter(tenure -> tenure.holder() == identity)
                    .forEach(tenure -> terms.add(new Term(office, tenure)));
        }
        terms.sort(java.util.Comparator.comparing((Term term) -> term.tenure().from())
                .thenComparing(Term::office));
        return terms;
    }

    /// What the speaker said, and what an office said while the speaker held it.
    Hits saidBy(String code, Page page) {
        Optional<Long> identity = identity(code);
        if (identity.isEmpty()) {
            return Hits.NONE;
        }
        List<Term> terms = held(identity.get());
        StringBuilder meant = new StringBuilder("SELECT statement.id FROM naming "
                + "JOIN statement ON statement.naming = naming.id WHERE naming.identity = :identity");
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            meant.append("""
                     UNION SELECT statement.id FROM block
                    JOIN naming ON naming.id = block.naming
                    JOIN statement ON statement.naming = naming.id
                    WHERE block.key = :office%1$d AND statement.day BETWEEN :from%1$d AND :to%1$d""".formatted(i));
            values.put("office" + i, terms.get(i).office());
            values.put("from" + i, terms.get(i).tenure().from().toEpochDay());
            values.put("to" + i, terms.get(i).tenure().to().toEpochDay());
        }
        Query query = handle.createQuery("""
                        SELECT statement.article, statement.key FROM statement
                        JOIN article ON article.id = statement.article
                        WHERE statement.id IN (%s)
                        ORDER BY statement.day, article.key, statement.id LIMIT :limit OFFSET :offset""".formatted(meant))
                .bind("identity", identity.get())
                .bind("limit", page.limit() + 1L)
                .bind("offset", page.offset());
        values.forEach(query::bind);
        List<Finding.Place> places = query.map(
                        (row, context) -> new Finding.Place(row.getLong("article"), row.getString("key")))
                .list();
        Finding finding = new Finding(questions, Search.ALL);
        return new Hits(finding.hits(places.stream().limit(page.limit()).toList()), places.size() > page.limit());
    }
}
