package org.hearsay.ledger.sqlite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.hearsay.ledger.correction.Corrected;
import org.hearsay.model.Article;
import org.hearsay.model.Statement;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// One search. What is relevant is told by BM25, where a word in the content counts four times one in the headline.
///
/// A term that stands in very many statements must be there like the others, but says nothing about which of them is
/// relevant, and counting it would take as long as there are statements: it does not rank. Statements that nothing
/// ranks come in the order in which they were added, the last one first.
final class Finding {

    /// A term in more statements than this does not rank: some milliseconds' work.
    private static final int MOST_RANKED = 4000;

    /// The days that are looked at first go up to this, each time by so many times more.
    private static final long MOST_DAYS = 512;

    private static final long DAYS_MORE = 8;

    /// Of those who bear one of the names.
    private static final String NAMINGS =
            "SELECT id FROM naming WHERE identity IN " + "(SELECT identity FROM naming WHERE speaker IN (%s))";

    /// A statement's article, by its row, and its id there.
    record Place(long article, String statement) {}

    /// An article with statements that were found.
    private record Found(Corrected corrected, @Nullable String copyOf, long copies) {}

    /// A statement's article and speaker, whether a condition needs them or not.
    private static final String WHOLE =
            " JOIN article ON article.id = statement.article" + " JOIN speaker ON speaker.id = statement.speaker";

    private final Questions questions;
    private final Search search;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Finding(Questions questions, Search search) {
        this.questions = questions;
        this.search = search;
        named("statement.naming IN (" + NAMINGS + ")", "speaker", search.speaker());
        named(
                "EXISTS (SELECT 1 FROM relay WHERE relay.statement = statement.id AND relay.naming IN (" + NAMINGS
                        + "))",
                "via",
                search.via());
        if (search.outlet() != null) {
            String folded = Folding.fold(search.outlet());
            conditions.add("article.outlet IN "
                    + "(SELECT id FROM outlet WHERE :outlet <> '  ' AND instr(' ' || folded || ' ', :outlet) > 0)");
            values.put("outlet", " " + folded + " ");
        }
        condition("speaker.kind = :kind", "kind", search.kind());
        condition("statement.act = :act", "act", search.act());
        if (search.since() != null) {
            conditions.add("statement.day >= :since");
            values.put("since", search.since().toEpochDay());
        }
        if (search.until() != null) {
            conditions.add("statement.day BETWEEN :known AND :until");
            values.put("known", Day.UNKNOWN + 1);
            values.put("until", search.until().toEpochDay());
        }
    }

    Hits find(Page page) {
        return find(page, search.terms().isEmpty() ? inTime(page) : byWords());
    }

    /// What is new is mostly enough, so that the last days are looked at first, then more of them.
    Hits newest(Page page) {
        Long last = search.since() == null
                ? questions
                        .handle()
                        .createQuery("SELECT max(day) FROM statement")
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(null)
                : null;
        for (long days = 1; last != null && last > Day.UNKNOWN && days <= MOST_DAYS; days *= DAYS_MORE) {
            Search late = search.withDays(LocalDate.ofEpochDay(last - days), search.until());
            Hits hits = new Finding(questions, late).allNewest(page);
            if (hits.more()) {
                return hits;
            }
        }
        return allNewest(page);
    }

    private Hits allNewest(Page page) {
        return find(page, source("statement.id") + " ORDER BY statement.day DESC, article.key, statement.id");
    }

    private Hits find(Page page, String ordered) {
        Query query = questions
                .handle()
                .createQuery("""
                        SELECT article, key FROM (%s) AS found JOIN statement ON statement.id = found.id
                        ORDER BY found.place""".formatted(numbered(ordered)))
                .bind("limit", page.limit() + 1L)
                .bind("offset", page.offset());
        bind(query);
        List<Place> places = query.map((row, context) -> new Place(row.getLong("article"), row.getString("key")))
                .list();
        return new Hits(hits(places.stream().limit(page.limit()).toList()), places.size() > page.limit());
    }

    /// The statements at these places, in this order.
    List<Hits.Hit> hits(List<Place> places) {
        Map<Long, Found> articles = new HashMap<>();
        return places.stream()
                .map(place -> hit(articles.computeIfAbsent(place.article(), this::found), place.statement()))
                .toList();
    }

    private Found found(long article) {
        return questions
                .handle()
                .createQuery("""
                        SELECT origin.key, (SELECT count(*) FROM copy AS other WHERE other.origin = mine.id) AS copies
                        FROM (SELECT ifnull((SELECT origin FROM copy WHERE article = :article), :article) AS id) AS mine
                        LEFT JOIN article AS origin ON origin.id = mine.id AND mine.id <> :article""")
                .bind("article", article)
                .map((row, context) ->
                        new Found(questions.corrected(article), row.getString("key"), row.getLong("copies")))
                .one();
    }

    /// Of the statements that meet every condition, in no order, these columns.
    String source(String columns) {
        if (search.terms().isEmpty()) {
            return "SELECT " + columns + " FROM statement" + WHOLE + where();
        }
        values.put("match", match(search.terms()));
        conditions.addFirst("words MATCH :match");
        if (search.since() != null) {
            conditions.add("words.rowid >= (SELECT ifnull(min(id), 0) FROM statement WHERE day >= :since)");
        }
        return "SELECT " + columns + " FROM words CROSS JOIN statement ON statement.id = words.rowid" + WHOLE + where();
    }

    Questions questions() {
        return questions;
    }

    /// Gives a query what its conditions ask for.
    void bind(Query query) {
        values.forEach(query::bind);
    }

    private static String numbered(String ordered) {
        return "SELECT id, row_number() OVER () AS place FROM (" + ordered + " LIMIT :limit OFFSET :offset)";
    }

    private String inTime(Page page) {
        if (search.speaker() != null && search.equals(Search.ALL.withSpeaker(search.speaker()))) {
            untilEnough(page);
        }
        return "SELECT statement.id FROM statement JOIN article ON article.id = statement.article" + joined() + where()
                + " ORDER BY statement.day, article.key, statement.id";
    }

    /// Who is asked for often has said much: the index alone tells until which day there is enough for the page, so
    /// that no more than that is put in order.
    private void untilEnough(Page page) {
        conditions.add("""
                statement.day <= ifnull(
                    (SELECT day FROM statement WHERE %s ORDER BY day LIMIT 1 OFFSET :last), :ever)""".formatted(conditions.getFirst()));
        values.put("last", page.offset() + page.limit());
        values.put("ever", Long.MAX_VALUE);
    }

    private String byWords() {
        List<Term> ranking =
                search.terms().stream().filter(term -> !isFrequent(term)).toList();
        values.put("match", match(search.terms()));
        conditions.addFirst("words MATCH :match");
        if (ranking.isEmpty()) {
            return words() + " ORDER BY words.rowid DESC";
        }
        if (ranking.size() < search.terms().size()) {
            conditions.addFirst("+words.rowid IN (SELECT rowid FROM words WHERE words MATCH :all)");
            values.put("all", match(search.terms()));
            values.put("match", match(ranking));
        }
        return words() + " ORDER BY bm25(words, 4.0, 1.0), words.rowid DESC";
    }

    private String words() {
        boolean byWordsAlone = search.equals(Search.ALL.withTerms(search.terms()));
        return "SELECT words.rowid AS id FROM words"
                + (byWordsAlone
                        ? ""
                        : " CROSS JOIN statement ON statement.id = words.rowid"
                                + (search.outlet() == null ? "" : " JOIN article ON article.id = statement.article")
                                + joined())
                + where();
    }

    private String joined() {
        return search.kind() == null ? "" : " JOIN speaker ON speaker.id = statement.speaker";
    }

    private String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private boolean isFrequent(Term term) {
        return questions
                        .handle()
                        .createQuery(
                                "SELECT count(*) FROM (SELECT rowid FROM words WHERE words MATCH :term LIMIT :most)")
                        .bind("term", match(List.of(term)))
                        .bind("most", MOST_RANKED + 1)
                        .mapTo(Integer.class)
                        .one()
                > MOST_RANKED;
    }

    /// Whose name holds all words of `asked`, next to one another; without a word nothing is meant, and nothing found.
    private void named(String condition, String parameter, @Nullable String asked) {
        if (asked != null) {
            String folded = Folding.fold(asked);
            conditions.add(condition.formatted(
                    folded.isEmpty() ? "SELECT 0" : "SELECT rowid FROM names WHERE names MATCH :" + parameter));
            if (!folded.isEmpty()) {
                values.put(parameter, "\"" + folded + "\"");
            }
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

    private Hits.Hit hit(Found found, String key) {
        Article article = found.corrected().record().article();
        for (Statement statement : found.corrected().record().statements()) {
            if (statement.id().equals(key)) {
                List<String> corrections = found.corrected().corrected().getOrDefault(key, List.of());
                return Hits.Hit.of(
                        search, Said.of(article, article.id(), statement, corrections), found.copyOf(), found.copies());
            }
        }
        throw new IllegalStateException("statement " + key + " of " + article.id() + " is in no record");
    }
}
