package org.hearsay.ledger.sqlite;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.ledger.Stats;
import org.hearsay.ledger.Stats.Cited;
import org.hearsay.ledger.Who;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.Form;
import org.hearsay.model.SpeakerKind;
import org.jdbi.v3.core.Handle;

/// Questions that count statements, by origin. They look at all of them.
record Counts(Questions questions) {

    private static final String OWN = "NOT EXISTS (SELECT 1 FROM copy WHERE copy.article = article.id)";

    List<SpeakerCount> speakers(Set<SpeakerKind> kinds, Page page) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        record Row(long identity, long statements, long articles, long outlets, long copies) {}
        List<Row> rows = handle().createQuery("""
                        WITH told AS (
                            SELECT naming.identity, ifnull(copy.origin, statement.article) AS origin,
                                count(*) AS statements, min(speaker.name) AS name, min(speaker.kind) AS kind
                            FROM speaker
                            JOIN naming ON naming.speaker = speaker.id
                            JOIN statement ON statement.naming = naming.id
                            LEFT JOIN copy ON copy.article = statement.article
                            WHERE speaker.kind IN (<kinds>)
                            GROUP BY naming.identity, statement.article),
                        once AS (
                            SELECT identity, max(statements) AS statements, count(*) - 1 AS copies,
                                min(name) AS name, min(kind) AS kind
                            FROM told GROUP BY identity, origin),
                        counted AS (
                            SELECT identity, sum(statements) AS statements, count(*) AS articles,
                                sum(copies) AS copies, min(name) AS name, min(kind) AS kind
                            FROM once
                            GROUP BY identity
                            ORDER BY statements DESC, 5, 6
                            LIMIT :limit OFFSET :offset)
                        SELECT identity, statements, articles, copies,
                            (SELECT count(DISTINCT article.outlet) FROM naming
                             JOIN speaker ON speaker.id = naming.speaker
                             JOIN statement ON statement.naming = naming.id
                             JOIN article ON article.id = statement.article
                             WHERE naming.identity = counted.identity AND speaker.kind IN (<kinds>)) AS outlets
                        FROM counted
                        ORDER BY statements DESC, name, kind""")
                .bindList("kinds", kinds.stream().map(Enum::name).toList())
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .map((row, context) -> new Row(
                        row.getLong("identity"),
                        row.getLong("statements"),
                        row.getLong("articles"),
                        row.getLong("outlets"),
                        row.getLong("copies")))
                .list();
        return rows.stream()
                .map(row -> {
                    Naming shown = shown(row.identity());
                    return new SpeakerCount(
                            shown.name(), shown.kind(), row.statements(), row.articles(), row.outlets(), row.copies());
                })
                .toList();
    }

    private Handle handle() {
        return questions.handle();
    }

    private Naming shown(long identity) {
        return Who.shown(new WhoIsWho(questions).variants(identity));
    }

    Stats stats() {
        Map<Long, List<Count>> counts = counts();
        Map<Long, List<Cited>> cited = mostCited();
        List<Stats.Outlet> outlets = handle().createQuery("""
                        SELECT ifnull(article.outlet, 0) AS id, outlet.name, count(*) AS articles,
                            count(copy.article) AS copies
                        FROM article
                        LEFT JOIN outlet ON outlet.id = article.outlet
                        LEFT JOIN copy ON copy.article = article.id
                        GROUP BY article.outlet""")
                .map((row, context) -> {
                    List<Count> own = counts.getOrDefault(row.getLong("id"), List.of());
                    return new Stats.Outlet(
                            row.getString("name"),
                            row.getLong("articles"),
                            row.getLong("copies"),
                            own.stream().mapToLong(Count::statements).sum(),
                            sums(own, Count::kind),
                            sums(own, Count::form),
                            cited.getOrDefault(row.getLong("id"), List.of()));
                })
                .list();
        return new Stats(
                outlets.stream().mapToLong(Stats.Outlet::articles).sum(),
                outlets.stream().mapToLong(Stats.Outlet::copies).sum(),
                handle().createQuery("SELECT count(*) FROM reading")
                        .mapTo(Long.class)
                        .one(),
                outlets.stream().mapToLong(Stats.Outlet::statements).sum(),
                outlets);
    }

    /// @param outlet 0 if it is not known
    private record Count(long outlet, SpeakerKind kind, Form form, long statements) {}

    private Map<Long, List<Count>> counts() {
        return handle()
                .createQuery("""
                        SELECT ifnull(article.outlet, 0) AS outlet, speaker.kind, statement.form,
                            count(*) AS statements
                        FROM statement
                        JOIN speaker ON speaker.id = statement.speaker
                        JOIN article ON article.id = statement.article
                        WHERE %s
                        GROUP BY article.outlet, speaker.kind, statement.form""".formatted(OWN))
                .map((row, context) -> new Count(
                        row.getLong("outlet"),
                        SpeakerKind.valueOf(row.getString("kind")),
                        Form.valueOf(row.getString("form")),
                        row.getLong("statements")))
                .list()
                .stream()
                .collect(groupingBy(Count::outlet));
    }

    private Map<Long, List<Cited>> mostCited() {
        record Row(long outlet, long identity, long statements) {}
        List<Row> rows = handle().createQuery("""
                        WITH cited AS (
                            SELECT ifnull(article.outlet, 0) AS outlet, naming.identity, count(*) AS statements,
                                row_number() OVER (PARTITION BY article.outlet
                                    ORDER BY count(*) DESC, min(speaker.name), min(speaker.kind)) AS place
                            FROM statement
                            JOIN naming ON naming.id = statement.naming
                            JOIN speaker ON speaker.id = naming.speaker
                            JOIN article ON article.id = statement.article
                            WHERE speaker.kind IN (<kinds>) AND %s
                            GROUP BY article.outlet, naming.identity)
                        SELECT outlet, identity, statements FROM cited WHERE place <= :most
                        ORDER BY outlet, place""".formatted(OWN))
                .bindList("kinds", Stats.CITED.stream().map(Enum::name).toList())
                .bind("most", Stats.MOST_CITED)
                .map((row, context) ->
                        new Row(row.getLong("outlet"), row.getLong("identity"), row.getLong("statements")))
                .list();
        return rows.stream()
                .collect(groupingBy(
                        Row::outlet,
                        mapping(
                                row -> {
                                    Naming shown = shown(row.identity());
                                    return new Cited(shown.name(), shown.kind(), row.statements());
                                },
                                toList())));
    }

    private static <K> Map<K, Long> sums(List<Count> counts, Function<Count, K> by) {
        return counts.stream().collect(toMap(by, Count::statements, Long::sum));
    }
}
