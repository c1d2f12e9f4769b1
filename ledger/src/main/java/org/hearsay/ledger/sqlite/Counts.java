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
import org.hearsay.model.Form;
import org.hearsay.model.SpeakerKind;
import org.jdbi.v3.core.Handle;

/// Questions that count statements, by origin. They look at all of them.
record Counts(Handle handle) {

    private static final String OWN = "NOT EXISTS (SELECT 1 FROM copy WHERE copy.article = article.id)";

    List<SpeakerCount> speakers(Set<SpeakerKind> kinds, Page page) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("""
                        WITH told AS (
                            SELECT statement.speaker, ifnull(copy.origin, statement.article) AS origin,
                                count(*) AS statements
                            FROM speaker
                            JOIN statement ON statement.speaker = speaker.id
                            LEFT JOIN copy ON copy.article = statement.article
                            WHERE speaker.name IS NOT NULL AND speaker.kind IN (<kinds>)
                            GROUP BY statement.speaker, statement.article),
                        once AS (
                            SELECT speaker, max(statements) AS statements, count(*) - 1 AS copies
                            FROM told GROUP BY speaker, origin),
                        counted AS (
                            SELECT speaker.id, speaker.name, speaker.kind, sum(once.statements) AS statements,
                                count(*) AS articles, sum(once.copies) AS copies
                            FROM once JOIN speaker ON speaker.id = once.speaker
                            GROUP BY speaker.id
                            ORDER BY statements DESC, speaker.name, speaker.kind
                            LIMIT :limit OFFSET :offset)
                        SELECT name, kind, statements, articles, copies,
                            (SELECT count(DISTINCT article.outlet) FROM statement
                             JOIN article ON article.id = statement.article
                             WHERE statement.speaker = counted.id) AS outlets
                        FROM counted
                        ORDER BY statements DESC, name, kind""")
                .bindList("kinds", kinds.stream().map(Enum::name).toList())
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .map((row, context) -> new SpeakerCount(
                        row.getString("name"),
                        SpeakerKind.valueOf(row.getString("kind")),
                        row.getLong("statements"),
                        row.getLong("articles"),
                        row.getLong("outlets"),
                        row.getLong("copies")))
                .list();
    }

    Stats stats() {
        Map<Long, List<Count>> counts = counts();
        Map<Long, List<Cited>> cited = mostCited();
        List<Stats.Outlet> outlets = handle.createQuery("""
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
                handle.createQuery("SELECT count(*) FROM reading")
                        .mapTo(Long.class)
                        .one(),
                outlets.stream().mapToLong(Stats.Outlet::statements).sum(),
                outlets);
    }

    /// @param outlet 0 if it is not known
    private record Count(long outlet, SpeakerKind kind, Form form, long statements) {}

    private Map<Long, List<Count>> counts() {
        return handle
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
        record Row(long outlet, Cited cited) {}
        return handle
                .createQuery("""
                        WITH cited AS (
                            SELECT ifnull(article.outlet, 0) AS outlet, speaker.name, speaker.kind,
                                count(*) AS statements,
                                row_number() OVER (PARTITION BY article.outlet
                                    ORDER BY count(*) DESC, speaker.name, speaker.kind) AS place
                            FROM statement
                            JOIN speaker ON speaker.id = statement.speaker
                            JOIN article ON article.id = statement.article
                            WHERE speaker.name IS NOT NULL AND speaker.kind IN (<kinds>) AND %s
                            GROUP BY article.outlet, speaker.id)
                        SELECT outlet, name, kind, statements FROM cited WHERE place <= :most
                        ORDER BY outlet, place""".formatted(OWN))
                .bindList("kinds", Stats.CITED.stream().map(Enum::name).toList())
                .bind("most", Stats.MOST_CITED)
                .map((row, context) -> new Row(
                        row.getLong("outlet"),
                        new Cited(
                                row.getString("name"),
                                SpeakerKind.valueOf(row.getString("kind")),
                                row.getLong("statements"))))
                .list()
                .stream()
                .collect(groupingBy(Row::outlet, mapping(Row::cited, toList())));
    }

    private static <K> Map<K, Long> sums(List<Count> counts, Function<Count, K> by) {
        return counts.stream().collect(toMap(by, Count::statements, Long::sum));
    }
}
