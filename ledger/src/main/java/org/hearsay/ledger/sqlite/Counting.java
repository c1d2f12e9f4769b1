package org.hearsay.ledger.sqlite;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Facets.Count;
import org.hearsay.ledger.Facets.Link;
import org.hearsay.ledger.Facets.Month;
import org.hearsay.model.Act;
import org.hearsay.model.SpeakerKind;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// How what a search finds is distributed, counted in one query over at most so many statements.
record Counting(Finding finding, int most) {

    private static final String COLUMNS = "statement.id, statement.act, speaker.kind, speaker.name, article.outlet, "
            + "substr(article.published, 1, 7) AS month";

    /// @param other the second name of a pair; `null` for what is no pair
    private record Row(String facet, String name, @Nullable String other, long statements) {}

    private static final String SQL = """
            WITH found AS MATERIALIZED (
                %%s LIMIT %%d)
            SELECT 'kind' AS facet, kind AS name, NULL AS other, count(*) AS statements FROM found GROUP BY kind
            UNION ALL
            SELECT 'act', act, NULL, count(*) FROM found GROUP BY act
            UNION ALL
            SELECT 'month', month, kind, count(*) FROM found WHERE month IS NOT NULL GROUP BY month, kind
            UNION ALL
            SELECT * FROM (
                SELECT 'speaker', name, NULL, count(*) FROM found
                WHERE name IS NOT NULL AND kind IN ('PERSON', 'ORGANISATION')
                GROUP BY name ORDER BY 4 DESC, 2 LIMIT %d)
            UNION ALL
            SELECT * FROM (
                SELECT 'outlet', outlet.name, NULL, count(*) FROM found JOIN outlet ON outlet.id = found.outlet
                GROUP BY outlet.id ORDER BY 4 DESC, 2 LIMIT %d)
            UNION ALL
            SELECT * FROM (
                SELECT 'relay', speaker.name, NULL, count(DISTINCT found.id) FROM found
                JOIN relay ON relay.statement = found.id JOIN speaker ON speaker.id = relay.speaker
                GROUP BY speaker.name ORDER BY 4 DESC, 2 LIMIT %d)
            UNION ALL
            SELECT * FROM (
                SELECT 'link', outlet.name, speaker.name, count(DISTINCT found.id) FROM found
                JOIN outlet ON outlet.id = found.outlet
                JOIN relay ON relay.statement = found.id JOIN speaker ON speaker.id = relay.speaker
                GROUP BY outlet.id, speaker.name ORDER BY 4 DESC, 2, 3 LIMIT %d)
            """.formatted(Facets.NAMES, Facets.NAMES, Facets.NAMES, 2 * Facets.NAMES);

    Facets facets() {
        String source = finding.source(COLUMNS);
        Map<SpeakerKind, Long> kinds = new EnumMap<>(SpeakerKind.class);
        Map<Act, Long> acts = new EnumMap<>(Act.class);
        Map<YearMonth, Map<SpeakerKind, Long>> months = new TreeMap<>();
        List<Count> speakers = new ArrayList<>();
        List<Count> outlets = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Count> relays = new ArrayList<>();
        for (Row row : rows(source)) {
            switch (row.facet()) {
                case "kind" -> kinds.put(SpeakerKind.valueOf(row.name()), row.statements());
                case "act" -> acts.put(Act.valueOf(row.name()), row.statements());
                case "month" ->
                    months.computeIfAbsent(YearMonth.parse(row.name()), month -> new EnumMap<>(SpeakerKind.class))
                            .put(SpeakerKind.valueOf(String.valueOf(row.other())), row.statements());
                case "speaker" -> speakers.add(new Count(row.name(), row.statements()));
                case "outlet" -> outlets.add(new Count(row.name(), row.statements()));
                case "link" -> links.add(new Link(row.name(), String.valueOf(row.other()), row.statements()));
                case "relay" -> relays.add(new Count(row.name(), row.statements()));
                default -> throw new IllegalStateException(row.facet());
            }
        }
        long statements = kinds.values().stream().mapToLong(Long::longValue).sum();
        return new Facets(
                statements,
                statements < most || isAll(source),
                kinds,
                acts,
                speakers,
                outlets,
                relays,
                links,
                months.entrySet().stream()
                        .map(month -> new Month(month.getKey(), month.getValue()))
                        .toList());
    }

    private boolean isAll(String source) {
        return query(source + " LIMIT 1 OFFSET " + most).mapToMap().findOne().isEmpty();
    }

    private Query query(String sql) {
        Query query = finding.questions().handle().createQuery(sql);
        finding.bind(query);
        return query;
    }

    private List<Row> rows(String source) {
        return query(SQL.formatted(source, most))
                .map((row, context) -> new Row(
                        row.getString("facet"),
                        row.getString("name"),
                        row.getString("other"),
                        row.getLong("statements")))
                .list();
    }
}
