package org.hearsay.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.hearsay.spark.Schema.field;
import static org.hearsay.spark.Schema.list;
import static org.hearsay.spark.Schema.struct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.hearsay.ledger.claim.Candidates;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimIndex;
import org.hearsay.ledger.claim.ClaimReader;
import org.hearsay.ledger.claim.Term;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.dispute.Conflict;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.dispute.DisputeFinder;
import org.hearsay.ledger.dispute.DisputeKind;
import org.hearsay.ledger.dossier.Census;
import org.hearsay.ledger.dossier.Repeats;
import org.hearsay.ledger.identity.Aliases;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.Record;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/// Different numbers for one thing, over all of an archive: what a ledger of the same articles answers, by its own
/// rules.
///
/// A claim is compared with the few that share rare words ([Sharers] finds them, word by word) and measure in the
/// same
/// dimension. [DisputeFinder] compares them, article by article, and joins what it finds, component by component.
final class FigureDisputes {

    private static final StructType CANDIDATE = struct(
            field("article", StringType),
            field("claim", IntegerType),
            field("rank", IntegerType),
            field("other", StringType),
            field("otherClaim", IntegerType));

    private static final StructType NAMING = struct(
            field("kind", StringType),
            field("name", StringType),
            field("description", StringType),
            field("alias", StringType));

    private static final StructType CONFLICT = struct(
            field("published", DateType),
            field("article", StringType),
            field("seq", IntegerType),
            field("first", StringType),
            field("firstClaim", IntegerType),
            field("second", StringType),
            field("secondClaim", IntegerType),
            field("confidence", DoubleType),
            field("reason", StringType));

    private static final StructType CLAIM = struct(
            field("article", StringType),
            field("unit", StringType),
            field("outlet", StringType),
            field("published", DateType),
            field("speaker", StringType),
            field("speakerKind", StringType),
            field("words", StringType),
            field("sentence", StringType));

    /// A dispute, and what tells its place among the others and whether another says the same.
    private static final StructType DISPUTE = struct(
            field("published", DateType),
            field("article", StringType),
            field("seq", IntegerType),
            field("said", StringType),
            field("title", StringType),
            field("confidence", DoubleType),
            field("reasons", list(StringType)),
            field("sides", list(list(CLAIM))));

    private final SparkSession spark;

    FigureDisputes(SparkSession spark) {
        this.spark = spark;
    }

    /// @param records as [Records#of] gives them
    /// @param copies rows of [Schema#COPY]
    /// @return number, title, confidence, reasons and sides, the surest first
    Dataset<Row> of(Dataset<Row> records, Dataset<Row> copies) {
        Broadcast<Map<String, String>> speakers =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(speakers(records));
        Dataset<Row> conflicts =
                conflicts(records, candidates(records), speakers).checkpoint();
        Dataset<Row> disputes = joined(conflicts, records, copies);
        return disputes.withColumn(
                        "again",
                        expr("row_number() OVER (PARTITION BY said ORDER BY confidence DESC, published, article, seq)"))
                .filter("again = 1")
                .withColumn("number", expr("row_number() OVER (ORDER BY confidence DESC, published, article, seq)"))
                .select("number", "title", "confidence", "reasons", "sides");
    }

    /// Who is who, by the names of the whole archive. They are brought together on the driver.
    private static Map<String, String> speakers(Dataset<Row> records) {
        Set<Naming> namings = new HashSet<>();
        records.select("json")
                .flatMap((FlatMapFunction<Row, Row>) FigureDisputes::namings, Encoders.row(NAMING))
                .distinct()
                .toLocalIterator()
                .forEachRemaining(row -> namings.add(new Naming(
                        SpeakerKind.valueOf(row.getString(0)), row.getString(1), row.getAs(2), row.getAs(3))));
        Map<String, String> codes = new HashMap<>();
        Census.codes(namings, Corrections.NONE).forEach((naming, code) -> codes.put(key(naming), code));
        return codes;
    }

    private static Iterator<Row> namings(Row row) {
        Record record = Records.parsed(row.getString(0));
        return Census.namings(record, Aliases.in(record.article().text())).stream()
                .map(naming ->
                        RowFactory.create(naming.kind().name(), naming.name(), naming.description(), naming.alias()))
                .iterator();
    }

    private static String key(Naming naming) {
        return naming.kind() + "\0" + naming.name() + "\0" + naming.description() + "\0" + naming.alias();
    }

    /// Of each claim with a figure those that [ClaimIndex] would give it and that measure the same.
    private static Dataset<Row> candidates(Dataset<Row> records) {
        return records.mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> {
                            ClaimReader reader = new ClaimReader();
                            return new Flattened<>(rows, row -> terms(row, reader));
                        },
                        Encoders.row(Sharers.TERM))
                .repartition(col("key"))
                .sortWithinPartitions("key", "published", "article", "pos", "claim")
                .mapPartitions((MapPartitionsFunction<Row, Row>) Sharers::pairs, Encoders.row(Sharers.PAIR))
                .groupByKey((MapFunction<Row, String>) row -> row.getString(0) + "#" + row.getInt(1), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (claim, pairs) -> best(pairs),
                        Encoders.row(CANDIDATE));
    }

    private static Iterator<Row> terms(Row row, ClaimReader reader) {
        List<Claim> claims = reader.claims(Records.parsed(row.getAs("json")));
        List<Row> terms = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Object dimensions = seq(dimensions(claim));
            for (String key : Term.findable(claim)) {
                terms.add(RowFactory.create(key, row.get(1), row.get(0), i, -1, 0.0, dimensions));
            }
            if (!claim.measures().isEmpty()) {
                List<Term> asked = Term.asked(claim);
                for (int pos = 0; pos < asked.size(); pos++) {
                    Term term = asked.get(pos);
                    terms.add(RowFactory.create(term.key(), row.get(1), row.get(0), i, pos, term.weight(), dimensions));
                }
            }
        }
        return terms.iterator();
    }

    private static List<String> dimensions(Claim claim) {
        return claim.measures().stream()
                .map(measure -> measure.dimension())
                .distinct()
                .toList();
    }

    /// A claim that another may be compared with, in the order in which a ledger takes articles.
    private record Other(java.time.@Nullable LocalDate published, String article, int claim, boolean comparable)
            implements Comparable<Other> {

        private static final Comparator<Other> ORDER = Comparator.comparing(
                        Other::published, Comparator.nullsFirst(Comparator.<java.time.LocalDate>naturalOrder()))
                .thenComparing(Other::article)
                .thenComparing(Other::claim);

        @Override
        public int compareTo(Other other) {
            return ORDER.compare(this, other);
        }
    }

    /// The likeliest of one claim's pairs, as [ClaimIndex] weighs them: in single precision, in the order of the
    /// words.
    private static Iterator<Row> best(Iterator<Row> pairs) {
        String article = "";
        int claim = 0;
        Map<Other, TreeMap<Integer, Double>> shared = new TreeMap<>();
        while (pairs.hasNext()) {
            Row pair = pairs.next();
            article = pair.getString(0);
            claim = pair.getInt(1);
            shared.computeIfAbsent(
                            new Other(pair.getAs(4), pair.getString(5), pair.getInt(6), pair.getBoolean(7)),
                            other -> new TreeMap<>())
                    .put(pair.getInt(2), pair.getDouble(3));
        }
        record Scored(Other other, float score) {}
        List<Scored> scored = new ArrayList<>();
        shared.forEach((other, weights) -> {
            float score = 0;
            for (double weight : weights.values()) {
                score += (float) weight;
            }
            if (score >= ClaimIndex.LEAST_WEIGHT) {
                scored.add(new Scored(other, score));
            }
        });
        scored.sort(Comparator.comparing(Scored::score).reversed().thenComparing(Scored::other));
        List<Row> best = new ArrayList<>();
        for (int rank = 0; rank < Math.min(scored.size(), ClaimIndex.MOST_CANDIDATES); rank++) {
            Other other = scored.get(rank).other();
            if (other.comparable()) {
                best.add(RowFactory.create(article, claim, rank, other.article(), other.claim()));
            }
        }
        return best.iterator();
    }

    /// What figures conflict, article by article: with those of its own article, and with those of others.
    private static Dataset<Row> conflicts(
            Dataset<Row> records, Dataset<Row> candidates, Broadcast<Map<String, String>> speakers) {
        Dataset<Row> found = candidates.checkpoint();
        Dataset<Row> own = records.selectExpr(
                "article",
                "published",
                "article AS of",
                "json",
                "CAST(NULL AS ARRAY<STRUCT<c: INT, r: INT, o: INT>>) AS asked");
        Dataset<Row> others = found.groupBy("article", "other")
                .agg(expr("collect_list(struct(claim AS c, rank AS r, otherClaim AS o))")
                        .as("asked"))
                .join(records.selectExpr("article AS of", "published", "json"), expr("other = of"))
                .select("article", "published", "of", "json", "asked");
        return own.union(others)
                .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>)
                                (article, rows) -> new Confrontation(article, rows, speakers.value()).conflicts(),
                        Encoders.row(CONFLICT));
    }

    /// One article and the claims of others that its own are to be compared with.
    private static final class Confrontation implements Candidates {

        private record Asked(int rank, Claim other) {}

        private final Map<Claim, Integer> numbers = new IdentityHashMap<>();
        private final Map<Integer, List<Asked>> asked = new HashMap<>();
        private final Map<String, Aliases> aliases = new HashMap<>();
        private final Map<String, String> speakers;
        private final String article;
        private List<Claim> own = List.of();

        Confrontation(String article, Iterator<Row> rows, Map<String, String> speakers) {
            this.article = article;
            this.speakers = speakers;
            ClaimReader reader = Tasks.CLAIMS;
            while (rows.hasNext()) {
                Row row = rows.next();
                Record record = Records.parsed(row.getString(3));
                aliases.put(row.getString(2), Aliases.in(record.article().text()));
                List<Claim> claims = reader.claims(record);
                for (int i = 0; i < claims.size(); i++) {
                    numbers.put(claims.get(i), i);
                }
                if (row.isNullAt(4)) {
                    own = claims;
                } else {
                    List<Row> wanted = row.getList(4);
                    wanted.forEach(each -> asked.computeIfAbsent(each.getInt(0), claim -> new ArrayList<>())
                            .add(new Asked(each.getInt(1), claims.get(each.getInt(2)))));
                }
            }
            asked.values().forEach(list -> list.sort(Comparator.comparing(Asked::rank)));
        }

        Iterator<Row> conflicts() {
            if (own.stream().allMatch(claim -> claim.measures().isEmpty())) {
                return List.<Row>of().iterator();
            }
            List<Conflict> found = new DisputeFinder(this::speaker, this).add(own);
            List<Row> rows = new ArrayList<>();
            for (int seq = 0; seq < found.size(); seq++) {
                Conflict conflict = found.get(seq);
                if (conflict.kind() == DisputeKind.FIGURE) {
                    rows.add(RowFactory.create(
                            own.getFirst().source().published(),
                            article,
                            seq,
                            conflict.first().source().article(),
                            numbers.get(conflict.first()),
                            conflict.second().source().article(),
                            numbers.get(conflict.second()),
                            conflict.confidence(),
                            conflict.reason()));
                }
            }
            return rows.iterator();
        }

        private String speaker(org.hearsay.model.Speaker speaker, org.hearsay.ledger.claim.Source source) {
            Naming naming = Naming.of(speaker, aliases.getOrDefault(source.article(), Aliases.NONE));
            return naming == null ? "" : speakers.getOrDefault(key(naming), "");
        }

        @Override
        public void add(List<Claim> claims) {
            // They were taken in when the candidates were found.
        }

        @Override
        public List<Claim> candidates(Claim claim) {
            return asked.getOrDefault(numbers.get(claim), List.of()).stream()
                    .map(Asked::other)
                    .toList();
        }
    }

    /// What the tasks of a process share.
    private static final class Tasks {
        private static final ClaimReader CLAIMS = new ClaimReader();
    }

    /// Conflicts that a chain of claims joins are brought together with the records they speak of.
    private static Dataset<Row> joined(Dataset<Row> conflicts, Dataset<Row> records, Dataset<Row> copies) {
        Dataset<Row> edges =
                conflicts.selectExpr("concat(first, '#', firstClaim) AS u", "concat(second, '#', secondClaim) AS v");
        Dataset<Row> components = Components.of(edges.distinct());
        Dataset<Row> all =
                components.union(components.selectExpr("v AS u", "v")).distinct();
        Dataset<Row> grouped = conflicts
                .join(all.selectExpr("u", "v AS component"), expr("concat(first, '#', firstClaim) = u"))
                .drop("u")
                .selectExpr("component", "struct(" + String.join(", ", CONFLICT.fieldNames()) + ") AS conflict");
        Dataset<Row> needed = grouped.selectExpr("component", "conflict.first AS of")
                .union(grouped.selectExpr("component", "conflict.second"))
                .distinct()
                .join(records.selectExpr("article AS of", "json"), "of")
                .join(copies.selectExpr("article AS of", "origin"), new String[] {"of"}, "left");
        return grouped.selectExpr(
                        "component", "conflict", "CAST(NULL AS STRING) AS json", "CAST(NULL AS STRING) AS origin")
                .union(needed.select(
                        col("component"), expr("NULL").cast(CONFLICT).as("conflict"), col("json"), col("origin")))
                .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (component, rows) -> disputes(rows),
                        Encoders.row(DISPUTE));
    }

    private static Iterator<Row> disputes(Iterator<Row> rows) {
        List<Row> found = new ArrayList<>();
        Map<String, List<Claim>> claims = new HashMap<>();
        Map<String, String> origins = new HashMap<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!row.isNullAt(1)) {
                found.add(row.getStruct(1));
            } else {
                Record record = Records.parsed(row.getString(2));
                String id = record.article().id();
                claims.put(id, Tasks.CLAIMS.claims(record));
                origins.put(id, row.isNullAt(3) ? id : row.getString(3));
            }
        }
        found.sort(Comparator.comparing(
                        (Row row) -> row.<java.time.LocalDate>getAs(0),
                        Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(row -> row.getString(1))
                .thenComparing(row -> row.getInt(2)));
        List<Conflict> conflicts = new ArrayList<>();
        for (Row row : found) {
            conflicts.add(new Conflict(
                    DisputeKind.FIGURE,
                    claims.getOrDefault(row.getString(3), List.of()).get(row.getInt(4)),
                    claims.getOrDefault(row.getString(5), List.of()).get(row.getInt(6)),
                    row.getDouble(7),
                    row.getString(8)));
        }
        List<Row> disputes = new ArrayList<>();
        for (Dispute dispute : DisputeFinder.disputes(conflicts)) {
            Row first = found.get(surest(dispute, conflicts));
            disputes.add(RowFactory.create(
                    first.get(0),
                    first.get(1),
                    first.get(2),
                    Repeats.said(dispute, id -> origins.getOrDefault(id, id)),
                    dispute.title(),
                    dispute.confidence(),
                    seq(dispute.reasons()),
                    seq(dispute.sides().stream()
                            .map(side -> seq(side.claims().stream()
                                    .map(FigureDisputes::row)
                                    .toList()))
                            .toList())));
        }
        return disputes.iterator();
    }

    /// Number of the conflict that began a dispute: of its surest the one found first.
    private static int surest(Dispute dispute, List<Conflict> conflicts) {
        Set<String> claims = new LinkedHashSet<>();
        dispute.claims().forEach(claim -> claims.add(claim.id()));
        for (int i = 0; i < conflicts.size(); i++) {
            Conflict conflict = conflicts.get(i);
            if (conflict.confidence() == dispute.confidence()
                    && claims.contains(conflict.first().id())
                    && claims.contains(conflict.second().id())) {
                return i;
            }
        }
        throw new IllegalStateException("a dispute has the confidence of one of its conflicts");
    }

    private static Object seq(List<?> values) {
        return CollectionConverters.asScala(values).toSeq();
    }

    private static Row row(Claim claim) {
        return RowFactory.create(
                claim.source().article(),
                claim.unit(),
                claim.source().outlet(),
                claim.source().published(),
                claim.speaker().name(),
                claim.speaker().kind().name().toLowerCase(java.util.Locale.ROOT),
                claim.words(),
                claim.sentence());
    }
}
