package org.hearsay.ledger.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.ledger.correction.Change.Merge;
import org.hearsay.ledger.correction.Change.OfArticle;
import org.hearsay.ledger.correction.Change.Split;
import org.hearsay.ledger.correction.Change.Undo;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.correction.NameRef;
import org.hearsay.ledger.identity.Identities;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.ledger.identity.Partition;
import org.hearsay.model.SpeakerKind;
import org.jdbi.v3.core.Handle;

/// Tells who is who in the file, in the blocks where that may have changed.
final class IdentityRows {

    /// A naming with its row.
    ///
    /// @param said whether any statement that is counted has it
    private record Row(long id, long identity, boolean open, boolean said, Naming naming, Set<String> blocks) {

        boolean is(long as, boolean nowOpen) {
            return identity == as && open == nowOpen;
        }
    }

    private static final String ROW = """
            SELECT naming.id, naming.identity, naming.open, speaker.kind, speaker.name, naming.description, naming.alias,
                naming.said > 0
            FROM naming JOIN speaker ON speaker.id = naming.speaker """;

    private final Handle handle;
    private final Compiled sql;
    private final Map<String, List<Row>> blocks = new HashMap<>();

    IdentityRows(Handle handle, Compiled sql) {
        this.handle = handle;
        this.sql = sql;
    }

    /// Tells it again for the namings of these blocks, and for those that were put together with one of them.
    ///
    /// @return the speakers, as the names tell, who got or lost a naming that is counted
    Set<Long> settle(Set<String> stale, Corrections corrections) throws SQLException {
        if (stale.isEmpty()) {
            return Set.of();
        }
        takeBack();
        Map<Long, Row> affected = new HashMap<>();
        Set<Long> elsewhere = new HashSet<>();
        for (String block : stale) {
            for (Row row : members(block)) {
                affected.put(row.id(), row);
                // What was put together with another block's was so by one that is in both.
                if (row.blocks().size() > 1) {
                    elsewhere.add(row.identity());
                }
            }
        }
        for (long identity : elsewhere) {
            rows("WHERE naming.identity = ?", identity).forEach(row -> affected.put(row.id(), row));
        }
        Set<Long> retold = tell(affected);
        if (corrections.changeSpeakers()) {
            correct(corrections);
        }
        return retold;
    }

    private Set<Long> tell(Map<Long, Row> affected) throws SQLException {
        Set<Long> retold = new HashSet<>();
        Set<String> keys = new TreeSet<>();
        affected.values().forEach(row -> keys.addAll(row.blocks()));
        Partition<Long> partition = new Partition<>();
        affected.keySet().stream().sorted().forEach(partition::add);
        Set<Long> open = new HashSet<>();
        for (String block : keys) {
            Map<Naming, Long> ids = new HashMap<>();
            members(block).forEach(row -> ids.put(row.naming(), row.id()));
            Identities.Block told = Identities.block(block, ids.keySet());
            for (List<Naming> group : told.groups()) {
                partition.join(group.stream()
                        .map(ids::get)
                        .filter(affected::containsKey)
                        .toList());
            }
            told.open().forEach(naming -> open.add(ids.get(naming)));
        }
        for (List<Long> group : partition.groups()) {
            long identity = group.stream().min(Long::compare).orElseThrow();
            for (long id : group) {
                boolean isOpen = group.size() == 1 && open.contains(id);
                Row row = affected.get(id);
                if (row != null && !row.is(identity, isOpen)) {
                    sql.run(
                            "UPDATE naming SET told = ?1, identity = ?1, open = ?2 WHERE id = ?3",
                            identity,
                            isOpen ? 1 : 0,
                            id);
                    if (row.said() && row.identity() != identity) {
                        retold.add(row.identity());
                        retold.add(identity);
                    }
                }
            }
        }
        return retold;
    }

    /// Puts together and splits off what people say, from what the names tell.
    void correct(Corrections corrections) throws SQLException {
        takeBack();
        long last = 0;
        for (Correction correction : corrections.all()) {
            if (!corrections.isUndone(correction)) {
                last = switch (correction.change()) {
                    case Merge(NameRef one, NameRef other) -> merge(one, other, last);
                    case Split(NameRef name) -> split(name, last);
                    case OfArticle article -> last;
                    case Undo undo -> last;
                };
            }
        }
    }

    /// Leaves it as the names tell.
    private void takeBack() throws SQLException {
        sql.run("UPDATE naming SET identity = told WHERE identity < 0");
    }

    /// @param last identity that was given; each new one is below it
    /// @return the last one given now
    private long merge(NameRef one, NameRef other, long last) throws SQLException {
        Set<Long> first = identities(one).keySet();
        Set<Long> second = identities(other).keySet();
        if (first.isEmpty() || second.isEmpty()) {
            return last;
        }
        Set<Long> all = new HashSet<>(first);
        all.addAll(second);
        for (long each : all) {
            sql.run("UPDATE naming SET identity = ? WHERE identity = ?", last - 1, each);
        }
        return last - 1;
    }

    /// The names split off are one speaker, and what is left of each is one.
    private long split(NameRef name, long last) throws SQLException {
        long apart = last - 1;
        long given = apart;
        for (var meant : identities(name).entrySet()) {
            for (long naming : meant.getValue()) {
                sql.run("UPDATE naming SET identity = ? WHERE id = ?", apart, naming);
            }
            given--;
            sql.run("UPDATE naming SET identity = ? WHERE identity = ?", given, meant.getKey());
        }
        return given;
    }

    /// The identities that hold these names, with the rows of the names.
    private Map<Long, List<Long>> identities(NameRef name) {
        Map<Long, List<Long>> found = new HashMap<>();
        handle.createQuery("""
                        SELECT naming.identity, naming.id FROM speaker JOIN naming ON naming.speaker = speaker.id
                        WHERE speaker.name = :name AND speaker.kind = :kind
                            AND (:description IS NULL OR naming.description = :description)""")
                .bind("name", name.name())
                .bind("kind", name.kind().name())
                .bind("description", name.description())
                .map((row, context) -> List.of(row.getLong("identity"), row.getLong("id")))
                .forEach(row -> found.computeIfAbsent(row.getFirst(), key -> new ArrayList<>())
                        .add(row.getLast()));
        return found;
    }

    private List<Row> members(String block) throws SQLException {
        List<Row> known = blocks.get(block);
        if (known == null) {
            known = rows("JOIN block ON block.naming = naming.id WHERE block.key = ?", block);
            blocks.put(block, known);
        }
        return known;
    }

    private List<Row> rows(String condition, Object value) throws SQLException {
        return sql.rows(
                ROW + " " + condition,
                row -> {
                    Naming naming = new Naming(
                            SpeakerKind.valueOf(row.getString(4)),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7));
                    return new Row(
                            row.getLong(1),
                            row.getLong(2),
                            row.getBoolean(3),
                            row.getBoolean(8),
                            naming,
                            Identities.blocks(naming));
                },
                value);
    }
}
