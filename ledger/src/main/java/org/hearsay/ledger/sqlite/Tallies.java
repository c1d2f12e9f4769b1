package org.hearsay.ledger.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.Stats;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// Counts that the file keeps, so that a question for them need not look at every statement: how much each speaker
/// says, whom an outlet cites, and how it sources what it says. Speakers are told apart as the names tell; what
/// corrections say of them is left to the question.
///
/// What counts of an article depends on its family. So before anything changes about an article its whole family is
/// taken out of the counts; at the end of the addition, when it is told who is who, it is put in as it is then.
final class Tallies {

    /// So many families are counted at once where all are.
    private static final int AT_ONCE = 2_000;

    /// Of a speaker, as the names tell, also those that a correction has put elsewhere.
    private static final String NAMINGS = """
            SELECT id FROM naming WHERE identity = ?1
            UNION ALL SELECT id FROM naming WHERE told = ?1 AND identity < 0""";

    /// A kind of speaker and a form, as the file writes them.
    private record Sourcing(String kind, String form) {}

    /// A speaker in an outlet.
    private record Voice(long outlet, long identity) {}

    private record OutletSourcing(long outlet, Sourcing sourcing) {}

    /// A naming, as the file has it.
    private record Known(long told, long said, String name, SpeakerKind kind) {}

    /// A statement, as the file has it.
    private record Told(@Nullable Long naming, String kind, String form) {}

    private record Spoken(long article, long origin, long outlet, long statements) {}

    /// That a naming is another speaker's than before.
    record Moved(long naming, long from, long to) {}

    /// What an article says: how often under each naming, and by what kind of source.
    static final class Sayings {

        private final long outlet;
        private final Map<Long, Integer> namings = new HashMap<>();
        private final Map<Sourcing, Integer> sourcing = new HashMap<>();

        /// @param outlet its row; `null` or 0 if it is not known
        Sayings(@Nullable Long outlet) {
            this.outlet = outlet == null ? 0 : outlet;
        }

        /// One more statement.
        ///
        /// @param naming its row; `null` if nobody is named
        void add(@Nullable Long naming, String kind, String form) {
            if (naming != null) {
                namings.merge(naming, 1, Integer::sum);
            }
            sourcing.merge(new Sourcing(kind, form), 1, Integer::sum);
        }
    }

    private final Compiled sql;
    private final boolean kept;

    /// Articles that are not counted now.
    private final Map<Long, Sayings> out = new LinkedHashMap<>();

    private final Map<Long, long[]> identities = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final Map<Voice, long[]> voices = new HashMap<>();
    private final Map<OutletSourcing, long[]> sourcings = new HashMap<>();
    private final Map<Long, long[]> outlets = new HashMap<>();
    private final Map<Long, long[]> namings = new HashMap<>();

    /// @param kept whether the file has counts; if not, nothing is taken out or put in
    private Tallies(Compiled sql, boolean kept) {
        this.sql = sql;
        this.kept = kept;
    }

    /// Of one addition or correction.
    static Tallies of(Compiled sql) throws SQLException {
        return new Tallies(sql, sql.number("SELECT counts FROM derivation").orElse(0) == 1);
    }

    /// Before what this article says changes, or with whom it carries one text.
    void takeOut(long article) throws SQLException {
        if (kept && !out.containsKey(article)) {
            long origin = origin(article);
            Map<Long, Sayings> members = members(origin);
            count(origin, members, -1, new HashMap<>());
            out.putAll(members);
        }
    }

    /// That a new article says this, or one that was taken out says it now.
    void put(long article, Sayings sayings) {
        if (kept) {
            out.put(article, sayings);
        }
    }

    /// Counts what was taken out or is new; the last act of an addition.
    ///
    /// @param moved namings under which something was said before
    void settle(List<Moved> moved) throws SQLException {
        if (!kept) {
            return;
        }
        Map<Long, Map<Long, Sayings>> families = new LinkedHashMap<>();
        for (var article : out.entrySet()) {
            families.computeIfAbsent(origin(article.getKey()), key -> new LinkedHashMap<>())
                    .put(article.getKey(), article.getValue());
        }
        Map<Long, Known> known = new HashMap<>();
        for (var family : families.entrySet()) {
            count(family.getKey(), family.getValue(), 1, known);
        }
        Set<Long> retold = new HashSet<>();
        for (Moved naming : moved) {
            retold.add(naming.from());
            retold.add(naming.to());
            move(naming, known(naming.naming(), known).kind());
        }
        out.clear();
        keep(retold, known);
    }

    /// Counts everything anew.
    void countAll() throws SQLException {
        for (String table : List.of("tally", "voice", "sourcing", "outlet_tally")) {
            sql.run("DELETE FROM " + table);
        }
        sql.run("UPDATE naming SET said = 0 WHERE said <> 0");
        List<Long> origins = sql.rows(
                "SELECT id FROM article WHERE id NOT IN (SELECT article FROM copy) ORDER BY id", row -> row.getLong(1));
        Map<Long, Known> known = new HashMap<>();
        for (int i = 0; i < origins.size(); i++) {
            count(origins.get(i), members(origins.get(i)), 1, known);
            if (i % AT_ONCE == AT_ONCE - 1 || i == origins.size() - 1) {
                keep(new HashSet<>(), known);
                known.clear();
            }
        }
        sql.run("UPDATE derivation SET counts = 1");
    }

    private long origin(long article) throws SQLException {
        return sql.number("SELECT origin FROM copy WHERE article = ?", article).orElse(article);
    }

    private Map<Long, Sayings> members(long origin) throws SQLException {
        Map<Long, Sayings> members = new LinkedHashMap<>();
        members.put(origin, sayings(origin));
        for (long copy : sql.rows("SELECT article FROM copy WHERE origin = ?", row -> row.getLong(1), origin)) {
            members.put(copy, sayings(copy));
        }
        return members;
    }

    private Sayings sayings(long article) throws SQLException {
        long outlet = sql.number("SELECT ifnull(outlet, 0) FROM article WHERE id = ?", article)
                .orElseThrow();
        Sayings sayings = new Sayings(outlet);
        sql.rows(
                        """
                        SELECT statement.naming, speaker.kind, statement.form FROM article
                        JOIN statement ON statement.id BETWEEN article.first AND article.first + article.statements - 1
                        JOIN speaker ON speaker.id = statement.speaker
                        WHERE article.id = ?""",
                        row -> new Told(
                                row.getObject(1) == null ? null : row.getLong(1), row.getString(2), row.getString(3)),
                        article)
                .forEach(told -> sayings.add(told.naming(), told.kind(), told.form()));
        return sayings;
    }

    /// @param sign 1 to put in, -1 to take out
    /// @param known namings as they are in the file, which is added to
    private void count(long origin, Map<Long, Sayings> members, int sign, Map<Long, Known> known) throws SQLException {
        Map<Long, Long> most = new HashMap<>();
        Map<Long, Long> speaking = new HashMap<>();
        for (var member : members.entrySet()) {
            Sayings sayings = member.getValue();
            boolean own = member.getKey() == origin;
            add(outlets, sayings.outlet, sign, own ? 0 : sign);
            if (own) {
                sayings.sourcing.forEach((sourcing, statements) ->
                        add(sourcings, new OutletSourcing(sayings.outlet, sourcing), (long) sign * statements));
            }
            Map<Long, Long> said = new HashMap<>();
            for (var naming : sayings.namings.entrySet()) {
                long statements = naming.getValue();
                Known speaker = known(naming.getKey(), known);
                add(namings, naming.getKey(), sign * statements);
                said.merge(speaker.told(), statements, Long::sum);
                if (own && Stats.CITED.contains(speaker.kind())) {
                    add(voices, new Voice(sayings.outlet, speaker.told()), sign * statements);
                }
            }
            said.forEach((identity, statements) -> {
                most.merge(identity, statements, Math::max);
                speaking.merge(identity, 1L, Long::sum);
            });
        }
        most.forEach((identity, statements) ->
                add(identities, identity, sign * statements, sign, sign * (speaking.getOrDefault(identity, 1L) - 1)));
    }

    private Known known(long naming, Map<Long, Known> known) throws SQLException {
        Known found = known.get(naming);
        if (found == null) {
            found = sql.rows(
                            """
                            SELECT naming.told, naming.said, speaker.name, speaker.kind
                            FROM naming JOIN speaker ON speaker.id = naming.speaker WHERE naming.id = ?""",
                            row -> new Known(
                                    row.getLong(1),
                                    row.getLong(2),
                                    row.getString(3),
                                    SpeakerKind.valueOf(row.getString(4))),
                            naming)
                    .getFirst();
            known.put(naming, found);
        }
        return found;
    }

    private static <K> void add(Map<K, long[]> changes, K key, long... more) {
        long[] sums = changes.computeIfAbsent(key, each -> new long[more.length]);
        for (int i = 0; i < more.length; i++) {
            sums[i] += more[i];
        }
    }

    /// In articles that were not taken out; those that were are put in as the naming is now.
    private void move(Moved naming, SpeakerKind kind) throws SQLException {
        if (!Stats.CITED.contains(kind)) {
            return;
        }
        for (Spoken spoken : spoken("SELECT ?1", naming.naming())) {
            if (spoken.article() == spoken.origin() && !out.containsKey(spoken.article())) {
                add(voices, new Voice(spoken.outlet(), naming.from()), -spoken.statements());
                add(voices, new Voice(spoken.outlet(), naming.to()), spoken.statements());
            }
        }
    }

    /// Writes the changes.
    ///
    /// @param anew speakers to count anew; those are added of whom a name is said nothing under any more
    private void keep(Set<Long> anew, Map<Long, Known> known) throws SQLException {
        for (var naming : namings.entrySet()) {
            if (naming.getValue()[0] != 0) {
                keepNaming(naming.getKey(), naming.getValue()[0], known(naming.getKey(), known), anew);
            }
        }
        for (var identity : identities.entrySet()) {
            if (!anew.contains(identity.getKey())) {
                keepSpeaker(identity.getKey(), identity.getValue());
            }
        }
        keepVoices();
        keepSourcings();
        for (var outlet : outlets.entrySet()) {
            keepOutlet(outlet.getKey(), outlet.getValue());
        }
        for (long identity : anew) {
            recount(identity);
        }
        List.of(namings, identities, names, voices, sourcings, outlets).forEach(Map::clear);
    }

    private void keepNaming(long naming, long more, Known before, Set<Long> anew) throws SQLException {
        sql.run("UPDATE naming SET said = said + ? WHERE id = ?", more, naming);
        if (before.said() == 0) {
            names.merge(before.told(), before.name(), (one, other) -> one.compareTo(other) < 0 ? one : other);
        } else if (before.said() + more == 0) {
            anew.add(before.told());
        }
    }

    private void keepSpeaker(long identity, long[] more) throws SQLException {
        String name = names.get(identity);
        int changed = sql.run("""
                UPDATE tally SET statements = statements + ?, articles = articles + ?, copies = copies + ?,
                    name = min(name, ifnull(?, name))
                WHERE identity = ?""", more[0], more[1], more[2], name, identity);
        if (changed == 0) {
            insert(identity, more);
        }
    }

    /// Whom an outlet cites no longer has a row there still, of no statements.
    private void keepVoices() throws SQLException {
        List<@Nullable Object[]> changes = new ArrayList<>();
        Map<Long, Long> fewer = new HashMap<>();
        for (var voice : voices.entrySet()) {
            long more = voice.getValue()[0];
            if (more != 0) {
                changes.add(
                        new Object[] {voice.getKey().outlet(), voice.getKey().identity(), more});
            }
            if (more < 0) {
                fewer.merge(voice.getKey().outlet(), -more, Math::max);
            }
        }
        sql.runAll("""
                INSERT INTO voice (outlet, identity, own) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET own = own + excluded.own""", changes);
        for (var outlet : fewer.entrySet()) {
            sql.run(
                    "UPDATE outlet_tally SET least = max(1, least - ?) WHERE outlet = ?",
                    outlet.getValue(),
                    outlet.getKey());
        }
    }

    private void keepSourcings() throws SQLException {
        List<@Nullable Object[]> changes = new ArrayList<>();
        for (var sourcing : sourcings.entrySet()) {
            OutletSourcing key = sourcing.getKey();
            changes.add(new Object[] {
                key.outlet(), key.sourcing().kind(), key.sourcing().form(), sourcing.getValue()[0]
            });
        }
        sql.runAll("""
                INSERT INTO sourcing (outlet, kind, form, statements) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET statements = statements + excluded.statements""", changes);
    }

    private void keepOutlet(long outlet, long[] more) throws SQLException {
        sql.run("""
                INSERT INTO outlet_tally (outlet, articles, copies) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET articles = articles + excluded.articles, copies = copies + excluded.copies""", outlet, more[0], more[1]);
        long articles = sql.number("SELECT articles FROM outlet_tally WHERE outlet = ?", outlet)
                .orElseThrow();
        // Whenever it has twice as many: counts of statements mostly grow, so that what was the least stays below.
        if (Long.highestOneBit(articles) > articles - more[0]) {
            sql.run("""
                    UPDATE outlet_tally SET least = max(1, ifnull(
                        (SELECT own FROM voice WHERE outlet = ?1 ORDER BY own DESC LIMIT 1 OFFSET ?2), 1))
                    WHERE outlet = ?1""", outlet, Stats.MOST_CITED - 1);
        }
    }

    private void recount(long identity) throws SQLException {
        sql.run("DELETE FROM tally WHERE identity = ?", identity);
        Map<Long, Long> most = new HashMap<>();
        List<Spoken> all = spoken(NAMINGS, identity);
        all.forEach(one -> most.merge(one.origin(), one.statements(), Math::max));
        if (!all.isEmpty()) {
            insert(identity, new long[] {
                most.values().stream().mapToLong(Long::longValue).sum(), most.size(), all.size() - most.size()
            });
        }
    }

    private void insert(long identity, long[] counts) throws SQLException {
        sql.run("""
                INSERT INTO tally (identity, statements, articles, copies, name, kind)
                SELECT ?1, ?2, ?3, ?4, min(speaker.name), min(speaker.kind)
                FROM naming JOIN speaker ON speaker.id = naming.speaker
                WHERE naming.said > 0 AND naming.id IN (%s)""".formatted(NAMINGS), identity, counts[0], counts[1], counts[2]);
    }

    /// @param namings query for their rows, of one parameter
    private List<Spoken> spoken(String namings, long parameter) throws SQLException {
        return sql.rows(
                """
                SELECT statement.article, ifnull(copy.origin, statement.article), statement.outlet, count(*)
                FROM statement LEFT JOIN copy ON copy.article = statement.article
                WHERE statement.naming IN (%s) GROUP BY statement.article""".formatted(namings),
                row -> new Spoken(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                parameter);
    }
}
