package org.hearsay.ledger.sqlite;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.ledger.copy.CopyRule;
import org.hearsay.ledger.copy.PrintIndex;
import org.hearsay.ledger.copy.Shingles;
import org.hearsay.ledger.copy.Standing;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/// Finds the family of each new article. The prints of all articles are held in memory, from the first addition on;
/// those that another process has added are read before each addition.
final class Copying {

    /// How many articles of one family the rule is asked about: the likeliest. A family whose likeliest members all
    /// fail is another's.
    private static final int MOST_ASKED = 4;

    private static final int AT_ONCE = 10_000;

    /// Some 10 MB.
    private static final int MOST_REMEMBERED = 2_000;

    private record Known(long id, byte[] prints) {}

    private record Member(long id, Standing standing) {}

    private record Place(long origin, @Nullable Long outlet) {}

    private final Compiled sql;
    private final PrintIndex index = new PrintIndex();
    private final Map<Long, Shingles> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Shingles> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private long last;

    Copying(Compiled sql) {
        this.sql = sql;
    }

    /// Reads what was added since the last time.
    void catchUp() throws SQLException {
        List<Known> next;
        do {
            next = sql.rows(
                    "SELECT article, prints FROM sketch WHERE article > ? ORDER BY article LIMIT " + AT_ONCE,
                    row -> new Known(row.getLong(1), row.getBytes(2)),
                    last);
            for (Known known : next) {
                remember(known.id(), ints(known.prints()));
            }
        } while (next.size() == AT_ONCE);
    }

    /// Puts an article that was not known into its family.
    ///
    /// @param tallies out of which families are taken that change
    /// @return how many more copies there are than before
    int add(long article, @Nullable Long outlet, Prepared reading, Tallies tallies) throws SQLException {
        Set<Long> origins = origins(outlet, reading);
        Standing standing = reading.standing();
        sql.run(
                "INSERT INTO sketch (article, agency, shingles, prints) VALUES (?, ?, ?, ?)",
                article,
                standing.agency() ? 1 : 0,
                standing.size(),
                bytes(reading.prints()));
        remember(article, reading.prints());
        recent.put(article, reading.shingles());
        if (!origins.isEmpty()) {
            for (long origin : origins) {
                tallies.takeOut(origin);
            }
            join(new Member(article, standing), origins);
        }
        return origins.size();
    }

    void forget() {
        index.clear();
        recent.clear();
        last = 0;
    }

    private void remember(long article, int[] prints) {
        index.add(Math.toIntExact(article), prints);
        last = article;
    }

    /// The origins of the families that carry the text of a new article.
    private Set<Long> origins(@Nullable Long outlet, Prepared reading) throws SQLException {
        Set<Long> origins = new LinkedHashSet<>();
        Map<Long, Integer> asked = new HashMap<>();
        for (PrintIndex.Candidate candidate : index.candidates(reading.prints())) {
            Place place = place(candidate.article());
            if (!origins.contains(place.origin())
                    && asked.merge(place.origin(), 1, Integer::sum) <= MOST_ASKED
                    && CopyRule.sameText(
                            shingles(candidate.article()),
                            reading.shingles(),
                            outlet != null && Objects.equals(outlet, place.outlet()))) {
                origins.add(place.origin());
            }
        }
        return origins;
    }

    /// Makes one family of these, under the origin that it then has.
    private void join(Member article, Set<Long> origins) throws SQLException {
        List<Member> members = new ArrayList<>(List.of(article));
        for (long origin : origins) {
            members.add(new Member(origin, standing(origin)));
        }
        Member first =
                members.stream().min(Comparator.comparing(Member::standing)).orElseThrow();
        for (Member member : members) {
            if (member != first) {
                for (long copy : copies(member.id())) {
                    // Row by row: for a change of many SQLite begins a savepoint, which FTS5 makes dear.
                    sql.run("UPDATE copy SET origin = ? WHERE article = ?", first.id(), copy);
                }
                sql.run("INSERT INTO copy (article, origin) VALUES (?, ?)", member.id(), first.id());
            }
        }
    }

    private List<Long> copies(long origin) throws SQLException {
        return sql.rows("SELECT article FROM copy WHERE origin = ?", row -> row.getLong(1), origin);
    }

    private Place place(long article) throws SQLException {
        return sql.rows(
                        """
                        SELECT ifnull((SELECT origin FROM copy WHERE article = article.id), id), outlet
                        FROM article WHERE id = ?""",
                        row -> new Place(row.getLong(1), row.getObject(2) == null ? null : row.getLong(2)),
                        article)
                .getFirst();
    }

    private Standing standing(long article) throws SQLException {
        return sql.rows(
                        """
                        SELECT sketch.agency, article.published, sketch.shingles, article.key
                        FROM article JOIN sketch ON sketch.article = article.id WHERE article.id = ?""",
                        row -> {
                            String day = row.getString(2);
                            return new Standing(
                                    row.getInt(1) == 1,
                                    day == null ? null : LocalDate.parse(day),
                                    row.getInt(3),
                                    row.getString(4));
                        },
                        article)
                .getFirst();
    }

    private Shingles shingles(long article) throws SQLException {
        Shingles shingles = recent.get(article);
        if (shingles == null) {
            shingles = Shingles.of(article(article).text());
            recent.put(article, shingles);
        }
        return shingles;
    }

    private Article article(long id) throws SQLException {
        return sql.rows(
                        "SELECT at, record FROM reading WHERE article = ? ORDER BY id LIMIT 1",
                        row -> StoredRecord.reading(row.getLong(1), row.getBytes(2)),
                        id)
                .getFirst()
                .record()
                .article();
    }

    private static byte[] bytes(int[] prints) {
        ByteBuffer buffer = ByteBuffer.allocate(prints.length * Integer.BYTES);
        buffer.asIntBuffer().put(prints);
        return buffer.array();
    }

    private static int[] ints(byte[] bytes) {
        int[] prints = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(prints);
        return prints;
    }
}
