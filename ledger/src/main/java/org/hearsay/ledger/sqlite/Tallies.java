package org.hearsay.ledger.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts that the file keeps, so that a question for them need not look at every statement: how much each speaker
/// says and where, and how outlets source what they say. Speakers are told apart as the names tell; what corrections
/// say of them is left to the question.
///
/// What counts of an article depends on its family. So before anything changes about an article its whole family is
/// taken out of the counts; at the end of the addition, when it is told who is who, it is put in as it is then.
final class Tallies {

    /// So many articles are counted at once where all are.
    private static final int AT_ONCE = 2_000;

    /// Of a kind of speaker and a form, as the file writes them.
    private record Sourcing(String kind, String form) {}

    /// What an article says: how often under each naming and by which kind of source. `outlet` is 0 if it is not known.
    static final class Sayings {

        private final long outlet;
        private final Map<Long, Integer> namings = new HashMap<>();
        private final Map<Sourcing, Integer> sourcing = new HashMap<>();

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

    /// A speaker in an outlet.
    private record Voice(long identity, long outlet) {}

    private record OutletSourcing(long outlet, Sourcing sourcing) {}

    /// A naming, as the file has it.
    private record Known(long told, long said) {}

    /// A statement, as the file has it.
    private record Told(@Nullable Long naming, String kind, String form) {}

    private record Spoken(long article, long origin, long outlet, long statements) {}

    private final Compiled sql;
    private final boolean kept;
    private final Map<Long, Sayings> out = new LinkedHashMap<>();
    private final Map<Long, long[]> identities = new HashMap<>();
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
            family(origin(article), -1);
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
    /// @param retold speakers, as the names tell, who got or lost a name under which something is counted
    void settle(Set<Long> retold) throws SQLException {
        if (!kept) {
            return;
        }
        Map<Long, Map<Long, Sayings>> families = new LinkedHashMap<>();
        for (var article : out.entrySet()) {
            families.computeIfAbsent(origin(article.getKey()), key -> new LinkedHashMap<>())
                    .put(article.getKey(), article.getValue());
        }
        out.clear();
        Map<Long, Known> known = new HashMap<>();
        for (var family : families.entrySet()) {
            count(family.getKey(), family.getValue(), 1, known);
        }
        keep(retold, known);
        for (long identity : retold) {
            recount(identity);
        }
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
            if (i % AT_ONCE == AT_ONCE - 1) {
                keep(Set.of(), known);
                known.clear();
            }
        }
        keep(Set.of(), known);
        sql.run("UPDATE derivation SET counts = 1");
    }

    private long origin(long article) throws SQLException {
        return sql.number("SELECT origin FROM copy WHERE article = ?", article).orElse(article);
    }

    private void family(long origin, int sign) throws SQLException {
        Map<Long, Sayings> members = members(origin);
        count(origin, members, sign, new HashMap<>());
        out.putAll(members);
    }

    /// Those that are counted.
    private Map<Long, Sayings> members(long origin) throws SQLException {
        Map<Long, Sayings> members = new LinkedHashMap<>();
        List<Long> articles = new ArrayList<>(List.of(origin));
        articles.addAll(sql.rows("SELECT article FROM copy WHERE origin = ?", row -> row.getLong(1), origin));
        for (long article : articles) {
            members.put(article, sayings(article));
        }
        return members;
    }

    private Sayings sayings(long article) throws SQLException {
        Sayings sayings = new Sayings(sql.number("SELECT ifnull(outlet, 0) FROM article WHERE id = ?", article)
                .orElseThrow());
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
        Map<Long, Integer> speaking = new HashMap<>();
        for (var member : members.entrySet()) {
            boolean own = member.getKey() == origin;
            Sayings sayings = member.getValue();
            add(outlets, sayings.outlet, sign, own ? 0 : sign);
            if (own) {
                sayings.sourcing.forEach((sourcing, statements) ->
                        add(sourcings, new OutletSourcing(sayings.outlet, sourcing), (long) sign * statements));
            }
            Map<Long, Long> said = new HashMap<>();
            for (var naming : sayings.namings.entrySet()) {
                add(namings, naming.getKey(), (long) sign * naming.getValue());
                said.merge(known(naming.getKey(), known).told(), (long) naming.getValue(), Long::sum);
            }
            said.forEach((identity, statements) -> {
                most.merge(identity, statements, Math::max);
                speaking.merge(identity, 1, Integer::sum);
                Voice voice = new Voice(identity, sayings.outlet);
                add(voices, voice, own ? sign * statements : 0, own ? 0 : sign * statements);
            });
        }
        most.forEach((identity, statements) -> add(
                identities, identity, sign * statements, sign, sign * (speaking.getOrDefault(identity, 1) - 1L), 0));
    }

    private Known known(long naming, Map<Long, Known> known) throws SQLException {
        Known found = known.get(naming);
        if (found == null) {
            found = sql.rows(
                            "SELECT told, said FROM naming WHERE id = ?",
                            row -> new Known(row.getLong(1), row.getLong(2)),
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

    /// Writes the changes, but for these speakers, who are counted anew.
    private void keep(Set<Long> retold, Map<Long, Known> known) throws SQLException {
        identities.keySet().removeAll(retold);
        voices.keySet().removeIf(voice -> retold.contains(voice.identity()));
        Set<Long> renamed = keepNamings(known);
        for (var voice : voices.entrySet()) {
            keepVoice(voice.getKey(), voice.getValue()[0], voice.getValue()[1]);
        }
        for (var identity : identities.entrySet()) {
            long[] more = identity.getValue();
            int changed = sql.run("""
                    UPDATE tally SET statements = statements + ?, articles = articles + ?, copies = copies + ?,
                        outlets = outlets + ? WHERE identity = ?""", more[0], more[1], more[2], more[3], identity.getKey());
            if (changed == 0) {
                insert(identity.getKey(), more);
                renamed.remove(identity.getKey());
            } else if (more[0] < 0) {
                sql.run("DELETE FROM tally WHERE identity = ? AND statements = 0", identity.getKey());
            }
        }
        renamed.removeAll(retold);
        for (long identity : renamed) {
            sql.run("UPDATE tally SET (name, kind) = (" + FIRST_NAME + ") WHERE identity = ?1", identity);
        }
        keepOutlets();
        identities.clear();
        voices.clear();
        namings.clear();
        sourcings.clear();
        outlets.clear();
    }

    /// The first name of a speaker under which anything is said. What a correction has put elsewhere is meant, too.
    private static final String FIRST_NAME = """
            SELECT min(speaker.name), min(speaker.kind) FROM naming JOIN speaker ON speaker.id = naming.speaker
            WHERE naming.said > 0 AND naming.id IN (
                SELECT id FROM naming WHERE identity = ?1
                UNION ALL SELECT id FROM naming WHERE told = ?1 AND identity < 0)""";

    private void insert(long identity, long[] counts) throws SQLException {
        sql.run("""
                INSERT INTO tally (identity, statements, articles, copies, outlets, name, kind)
                SELECT ?1, ?2, ?3, ?4, ?5, * FROM (%s)""".formatted(FIRST_NAME), identity, counts[0], counts[1], counts[2], counts[3]);
    }

    /// @return speakers with a name under which something is said first, or nothing any more
    private Set<Long> keepNamings(Map<Long, Known> known) throws SQLException {
        Set<Long> renamed = new HashSet<>();
        for (var naming : namings.entrySet()) {
            long more = naming.getValue()[0];
            if (more != 0) {
                Known before = known(naming.getKey(), known);
                sql.run("UPDATE naming SET said = said + ? WHERE id = ?", more, naming.getKey());
                if (before.said() == 0 || before.said() + more == 0) {
                    renamed.add(before.told());
                }
            }
        }
        return renamed;
    }

    private void keepVoice(Voice voice, long own, long copied) throws SQLException {
        long outlet = voice.outlet();
        if (own == 0 && copied == 0) {
            return;
        }
        int changed = sql.run(
                "UPDATE voice SET own = own + ?, copied = copied + ? WHERE identity = ? AND outlet = ?",
                own,
                copied,
                voice.identity(),
                outlet);
        int more = 0;
        if (changed == 0) {
            sql.run(
                    "INSERT INTO voice (identity, outlet, own, copied) VALUES (?, ?, ?, ?)",
                    voice.identity(),
                    outlet,
                    own,
                    copied);
            more = 1;
        } else if (own < 0 || copied < 0) {
            more = -sql.run(
                    "DELETE FROM voice WHERE identity = ? AND outlet = ? AND own = 0 AND copied = 0",
                    voice.identity(),
                    outlet);
        }
        if (outlet != 0 && more != 0) {
            add(identities, voice.identity(), 0, 0, 0, more);
        }
    }

    private void keepOutlets() throws SQLException {
        for (var sourcing : sourcings.entrySet()) {
            OutletSourcing key = sourcing.getKey();
            sql.run("""
                    INSERT INTO sourcing (outlet, kind, form, statements) VALUES (?, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET statements = statements + excluded.statements""", key.outlet(), key.sourcing().kind(), key.sourcing().form(), sourcing.getValue()[0]);
        }
        for (var outlet : outlets.entrySet()) {
            sql.run("""
                    INSERT INTO outlet_tally (outlet, articles, copies) VALUES (?, ?, ?)
                    ON CONFLICT DO UPDATE SET articles = articles + excluded.articles,
                        copies = copies + excluded.copies""", outlet.getKey(), outlet.getValue()[0], outlet.getValue()[1]);
        }
    }

    private void recount(long identity) throws SQLException {
        sql.run("DELETE FROM tally WHERE identity = ?", identity);
        sql.run("DELETE FROM voice WHERE identity = ?", identity);
        List<Spoken> spoken = sql.rows(
                """
                SELECT statement.article, ifnull(copy.origin, statement.article), ifnull(article.outlet, 0), count(*)
                FROM naming
                JOIN statement ON statement.naming = naming.id
                JOIN article ON article.id = statement.article
                LEFT JOIN copy ON copy.article = statement.article
                WHERE naming.id IN (
                    SELECT id FROM naming WHERE identity = ?1
                    UNION ALL SELECT id FROM naming WHERE told = ?1 AND identity < 0)
                GROUP BY statement.article""", row -> new Spoken(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)), identity);
        if (spoken.isEmpty()) {
            return;
        }
        Map<Long, Long> most = new HashMap<>();
        Map<Long, long[]> byOutlet = new HashMap<>();
        for (Spoken one : spoken) {
            boolean own = one.article() == one.origin();
            most.merge(one.origin(), one.statements(), Math::max);
            add(byOutlet, one.outlet(), own ? one.statements() : 0, own ? 0 : one.statements());
        }
        insert(identity, new long[] {
            most.values().stream().mapToLong(Long::longValue).sum(),
            most.size(),
            spoken.size() - most.size(),
            byOutlet.keySet().stream().filter(outlet -> outlet != 0).count()
        });
        for (var outlet : byOutlet.entrySet()) {
            sql.run(
                    "INSERT INTO voice (identity, outlet, own, copied) VALUES (?, ?, ?, ?)",
                    identity,
                    outlet.getKey(),
                    outlet.getValue()[0],
                    outlet.getValue()[1]);
        }
    }
}
