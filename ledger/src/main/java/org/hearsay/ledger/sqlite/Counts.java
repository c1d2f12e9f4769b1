package org.hearsay.ledger.sqlite;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.ledger.Stats;
import org.hearsay.ledger.Stats.Cited;
import org.hearsay.ledger.Who;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.Form;
import org.hearsay.model.SpeakerKind;
import org.jdbi.v3.core.Handle;

/// Questions for counts, by origin. They are answered from those that [Tallies] keeps, which know no corrections of
/// speakers: what somebody put together or split off is counted here, statement by statement.
record Counts(Questions questions) {

    private static final String OWN = "NOT EXISTS (SELECT 1 FROM copy WHERE copy.article = article.id)";

    /// Those of whom a correction has taken a name, as the names tell.
    private static final String CORRECTED = "SELECT told FROM naming WHERE identity < 0";

    private static final Comparator<Counted> MOST_FIRST = comparing(Counted::statements, reverseOrder())
            .thenComparing(Counted::name)
            .thenComparing(Counted::kind);

    /// @param name the first of those under which anything is said
    private record Counted(
            long identity, String name, String kind, long statements, long articles, long copies, long outlets) {

        static Counted of(ResultSet row) throws SQLException {
            return new Counted(
                    row.getLong("identity"),
                    row.getString("name"),
                    row.getString("kind"),
                    row.getLong("statements"),
                    row.getLong("articles"),
                    row.getLong("copies"),
                    row.getLong("outlets"));
        }
    }

    List<SpeakerCount> speakers(Set<SpeakerKind> kinds, Page page) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        return Stream.concat(kept(kinds, page.offset() + page.limit()).stream(), corrected(kinds).stream())
                .sorted(MOST_FIRST)
                .skip(page.offset())
                .limit(page.limit())
                .map(counted -> {
                    Naming shown = shown(counted.identity());
                    return new SpeakerCount(
                            shown.name(),
                            shown.kind(),
                            counted.statements(),
                            counted.articles(),
                            counted.outlets(),
                            counted.copies());
                })
                .toList();
    }

    private List<Counted> kept(Set<SpeakerKind> kinds, int most) {
        return handle().createQuery("""
                        SELECT * FROM tally WHERE kind IN (<kinds>) AND identity NOT IN (%s)
                        ORDER BY statements DESC, name, kind LIMIT :most""".formatted(CORRECTED))
                .bindList("kinds", names(kinds))
                .bind("most", most)
                .map((row, context) -> Counted.of(row))
                .list();
    }

    private List<Counted> corrected(Set<SpeakerKind> kinds) {
        return handle().createQuery("""
                        WITH told AS (
                            SELECT naming.identity, ifnull(copy.origin, statement.article) AS origin,
                                count(*) AS statements, min(speaker.name) AS name, min(speaker.kind) AS kind
                            FROM naming
                            JOIN speaker ON speaker.id = naming.speaker
                            JOIN statement ON statement.naming = naming.id
                            LEFT JOIN copy ON copy.article = statement.article
                            WHERE naming.identity < 0 AND speaker.kind IN (<kinds>)
                            GROUP BY naming.identity, statement.article),
                        once AS (
                            SELECT identity, max(statements) AS statements, count(*) - 1 AS copies,
                                min(name) AS name, min(kind) AS kind
                            FROM told GROUP BY identity, origin)
                        SELECT identity, sum(statements) AS statements, count(*) AS articles,
                            sum(copies) AS copies, min(name) AS name, min(kind) AS kind,
                            (SELECT count(DISTINCT article.outlet) FROM naming
                             JOIN speaker ON speaker.id = naming.speaker
                             JOIN statement ON statement.naming = naming.id
                             JOIN article ON article.id = statement.article
                             WHERE naming.identity = once.identity AND speaker.kind IN (<kinds>)) AS outlets
                        FROM once GROUP BY identity""")
                .bindList("kinds", names(kinds))
                .map((row, context) -> Counted.of(row))
                .list();
    }

    private static List<String> names(Set<SpeakerKind> kinds) {
        return kinds.stream().map(Enum::name).toList();
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
                        SELECT outlet_tally.outlet AS id, outlet.name, articles, copies
                        FROM outlet_tally LEFT JOIN outlet ON outlet.id = outlet_tally.outlet""")
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
                .createQuery("SELECT outlet, kind, form, statements FROM sourcing WHERE statements > 0")
                .map((row, context) -> new Count(
                        row.getLong("outlet"),
                        SpeakerKind.valueOf(row.getString("kind")),
                        Form.valueOf(row.getString("form")),
                        row.getLong("statements")))
                .list()
                .stream()
                .collect(groupingBy(Count::outlet));
    }

    /// How often somebody is cited in an outlet's own articles.
    private record Citation(long outlet, long identity, String name, String kind, long statements) {

        static Citation of(ResultSet row) throws SQLException {
            return new Citation(
                    row.getLong("outlet"),
                    row.getLong("identity"),
                    row.getString("name"),
                    row.getString("kind"),
                    row.getLong("statements"));
        }
    }

    private static final Comparator<Citation> MOST_CITED_FIRST = comparing(Citation::statements, reverseOrder())
            .thenComparing(Citation::name)
            .thenComparing(Citation::kind);

    private Map<Long, List<Cited>> mostCited() {
        Map<Long, Naming> shown = new HashMap<>();
        return Stream.concat(keptCitations().stream(), correctedCitations().stream())
                .collect(groupingBy(
                        Citation::outlet,
                        collectingAndThen(
                                toList(),
                                all -> all.stream()
                                        .sorted(MOST_CITED_FIRST)
                                        .limit(Stats.MOST_CITED)
                                        .map(citation -> {
                                            Naming naming = shown.computeIfAbsent(citation.identity(), this::shown);
                                            return new Cited(naming.name(), naming.kind(), citation.statements());
                                        })
                                        .toList())));
    }

    /// Of each outlet as many as there is place for, and those who are cited as often as the last of them.
    private List<Citation> keptCitations() {
        return handle().createQuery("""
                        SELECT voice.outlet, voice.identity, tally.name, tally.kind, voice.own AS statements
                        FROM outlet_tally
                        JOIN voice ON voice.outlet = outlet_tally.outlet
                        JOIN tally ON tally.identity = voice.identity
                        WHERE voice.own >= max(1, ifnull(
                            (SELECT other.own FROM voice AS other
                             JOIN tally AS counted ON counted.identity = other.identity
                             WHERE other.outlet = outlet_tally.outlet AND counted.kind IN (<kinds>)
                                 AND other.identity NOT IN (%1$s)
                             ORDER BY other.own DESC LIMIT 1 OFFSET :last), 1))
                        AND tally.kind IN (<kinds>) AND voice.identity NOT IN (%1$s)""".formatted(CORRECTED))
                .bindList("kinds", names(Stats.CITED))
                .bind("last", Stats.MOST_CITED - 1)
                .map((row, context) -> Citation.of(row))
                .list();
    }

    private List<Citation> correctedCitations() {
        return handle().createQuery("""
                        SELECT ifnull(article.outlet, 0) AS outlet, naming.identity, count(*) AS statements,
                            (SELECT min(own.name) FROM naming AS named JOIN speaker AS own ON own.id = named.speaker
                             WHERE named.identity = naming.identity AND named.said > 0
                                 AND own.kind IN (<kinds>)) AS name,
                            (SELECT min(own.kind) FROM naming AS named JOIN speaker AS own ON own.id = named.speaker
                             WHERE named.identity = naming.identity AND named.said > 0
                                 AND own.kind IN (<kinds>)) AS kind
                        FROM naming
                        JOIN speaker ON speaker.id = naming.speaker
                        JOIN statement ON statement.naming = naming.id
                        JOIN article ON article.id = statement.article
                        WHERE naming.identity < 0 AND speaker.kind IN (<kinds>) AND %s
                        GROUP BY article.outlet, naming.identity""".formatted(OWN))
                .bindList("kinds", names(Stats.CITED))
                .map((row, context) -> Citation.of(row))
                .list();
    }

    private static <K> Map<K, Long> sums(List<Count> counts, Function<Count, K> by) {
        return counts.stream().collect(toMap(by, Count::statements, Long::sum));
    }
}
