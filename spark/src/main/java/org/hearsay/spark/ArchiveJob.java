package org.hearsay.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.hearsay.model.ModelVersion;
import scala.Tuple2;

/// Reads inputs into an archive. The way of the data:
///
/// 1. each input is taken apart by one task;
/// 2. a shuffle by the article's id brings the copies of one article together and spreads the work evenly;
/// 3. each article is read once, and its record is staged, so that no later failure costs the reading again;
/// 4. from there the data sets are written by month, sorted by article;
/// 5. [Archive] publishes them;
/// 6. what follows from all articles together, copies and disputes, is found anew.
public final class ArchiveJob {

    /// The data sets by month, in the order in which they are written.
    static final List<String> DATA_SETS = List.of("articles", "statements", "times", "figures", "rejects");

    /// Of input, for one task: at most some 4,000 articles, minutes of work.
    private static final long BYTES_A_TASK = 16L << 20;

    static final int TASKS_A_CORE = 4;
    private static final long ROWS_A_FILE = 1_000_000;
    private static final String STAGED = "readings";

    private final SparkSession spark;
    private final ReaderSource readers;
    private final Intake intake;

    public ArchiveJob(SparkSession spark, ReaderSource readers, Intake intake) {
        this.spark = spark;
        this.readers = readers;
        this.intake = intake;
    }

    /// What a run is asked to do.
    ///
    /// @param inputs globs; empty to find copies and disputes anew and read nothing
    /// @param output the archive's folder
    /// @param partitions tasks that read; 0 for as many as the inputs' size and the cores suggest
    /// @param derive whether to find copies and disputes
    /// @param takeOver as in [Archive#open]
    public record Order(
            List<String> inputs, String output, Mode mode, int partitions, boolean derive, boolean takeOver) {}

    /// @return what the archive holds then
    /// @throws ArchiveException if the order cannot be followed
    public Manifest run(Order order) throws IOException {
        List<InputFile> inputs =
                InputFile.of(order.inputs(), spark.sparkContext().hadoopConfiguration());
        String run = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-:]", "") + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        try (Archive archive =
                Archive.open(order.output(), spark.sparkContext().hadoopConfiguration(), run, order.takeOver())) {
            if (!inputs.isEmpty()) {
                read(archive, run, inputs, order);
            }
            if (order.derive() && archive.has("articles")) {
                derive(archive, run);
            }
            return archive.manifest();
        }
    }

    /// Finds anew what follows from all articles together.
    private void derive(Archive archive, String run) throws IOException {
        spark.sparkContext().setCheckpointDir(archive.staged("rounds"));
        Dataset<Row> articles = spark.read().parquet(archive.published("articles"));
        long copies = derived(CopyFamilies.of(articles), archive, "copies", "origin", "article");
        Records.of(spark, archive).write().option("compression", "zstd").parquet(archive.staged("records"));
        Dataset<Row> records = spark.read().parquet(archive.staged("records"));
        Dataset<Row> families = spark.read().schema(Schema.COPY).parquet(archive.staged("copies"));
        long disputes = derived(new FigureDisputes(spark).of(records, families), archive, "disputes", "number");
        Map<String, Set<String>> replaced = new LinkedHashMap<>();
        replaced.put("copies", Set.of(""));
        replaced.put("disputes", Set.of(""));
        archive.publish(
                replaced,
                archive.manifest()
                        .with("copies", new Manifest.Derived(run, copies))
                        .with("disputes", new Manifest.Derived(run, disputes)));
    }

    /// @return how many rows there are
    private long derived(Dataset<Row> rows, Archive archive, String name, String... order) {
        rows.hint("rebalance")
                .sortWithinPartitions(
                        Arrays.stream(order).map(column -> col(column)).toArray(Column[]::new))
                .write()
                .mode(SaveMode.Overwrite)
                .option("compression", "gzip")
                .parquet(archive.staged(name));
        return spark.read().parquet(archive.staged(name)).count();
    }

    private void read(Archive archive, String run, List<InputFile> inputs, Order order) throws IOException {
        Manifest before = archive.manifest();
        ModelVersion version = readers.version();
        Manifest.Model model = new Manifest.Model(version.version(), version.sha256());
        if (before.model() != null && !before.model().equals(model)) {
            throw new ArchiveException(
                    order.output() + ": read by " + before.model().version() + ", and this is " + model.version()
                            + "; give another folder, as one archive is read by one encoder");
        }
        spark.createDataFrame(readings(archive, inputs, order), Schema.READING)
                .write()
                .mode(SaveMode.Overwrite)
                .option("compression", "zstd")
                .parquet(archive.staged(STAGED));
        Dataset<Row> staged = spark.read().schema(Schema.READING).parquet(archive.staged(STAGED));
        if (order.mode() == Mode.append && archive.has("rejects")) {
            staged = withoutKnownRejects(staged, archive);
        }
        Map<String, Manifest.Counts> counts = counts(staged);
        SortedMap<String, Long> rejects = new TreeMap<>();
        staged.filter(col("reject").isNotNull())
                .groupBy("reject.reason")
                .count()
                .collectAsList()
                .forEach(row -> rejects.put(row.getString(0), row.getLong(1)));
        write(articles(staged), archive.staged("articles"), "id");
        write(parts(staged, "statements", Schema.STATEMENT), archive.staged("statements"), "article", "number");
        write(parts(staged, "times", Schema.TIME), archive.staged("times"), "article", "number");
        write(figures(staged), archive.staged("figures"), "article", "number");
        write(rejects(staged), archive.staged("rejects"), "origin", "reason", "place");
        Manifest.Run done = new Manifest.Run(
                run,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                order.mode().toString(),
                inputs.size(),
                inputs.stream().mapToLong(InputFile::bytes).sum(),
                counts.values().stream().reduce(Manifest.Counts.NONE, Manifest.Counts::plus),
                rejects);
        archive.publish(replaced(counts, order.mode()), before.after(done, model, counts, order.mode()));
    }

    private JavaRDD<Row> readings(Archive archive, List<InputFile> inputs, Order order) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> configuration =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        long bytes = inputs.stream().mapToLong(InputFile::bytes).sum();
        int least = TASKS_A_CORE * context.defaultParallelism();
        int slices = (int) Math.min(inputs.size(), Math.max(least, bytes / BYTES_A_TASK));
        Intake how = intake;
        JavaPairRDD<Piecework.Key, Piecework> pieces = context.parallelize(inputs, slices)
                .flatMap(file -> how.take(file, configuration.value().value()))
                .mapToPair(piece -> new Tuple2<>(piece.key(), piece));
        if (order.mode() == Mode.append && archive.has("articles")) {
            pieces = pieces.union(known(archive));
        }
        int tasks = order.partitions() > 0 ? order.partitions() : (int) Math.max(least, bytes / BYTES_A_TASK);
        ReaderSource source = readers;
        Counters counters = Counters.in(spark.sparkContext());
        return pieces.repartitionAndSortWithinPartitions(new ById(tasks))
                .mapPartitions(each -> new Reading(each, source.reader(), counters));
    }

    private JavaPairRDD<Piecework.Key, Piecework> known(Archive archive) {
        return spark.read()
                .parquet(archive.published("articles"))
                .select("id")
                .javaRDD()
                .mapToPair(row -> {
                    Piecework.Key key = Piecework.known(row.getString(0));
                    return new Tuple2<>(key, new Piecework(key.file(), key.number(), key.id()));
                });
    }

    private Dataset<Row> withoutKnownRejects(Dataset<Row> staged, Archive archive) {
        Dataset<Row> known = spark.read()
                .parquet(archive.published("rejects"))
                .select(
                        col("origin").as("o"),
                        col("reason").as("r"),
                        col("place").as("p"))
                .distinct();
        return staged.join(known, expr("reject.origin = o AND reject.reason = r AND reject.place = p"), "left_anti");
    }

    private static Map<String, Manifest.Counts> counts(Dataset<Row> staged) {
        Map<String, Manifest.Counts> counts = new TreeMap<>();
        staged.groupBy("month")
                .agg(
                        expr("count(record)"),
                        expr("coalesce(sum(size(record.statements)), 0)"),
                        expr("coalesce(sum(size(record.times)), 0)"),
                        expr("coalesce(sum(size(record.figures)), 0)"),
                        expr("count(reject)"))
                .collectAsList()
                .forEach(row -> counts.put(
                        row.getString(0),
                        new Manifest.Counts(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5))));
        return counts;
    }

    private static Dataset<Row> articles(Dataset<Row> staged) {
        return staged.filter(col("record").isNotNull()).select("record.article.*", "record.model", "month");
    }

    /// One row for each statement, time or figure, with what of its article is asked for most.
    private static Dataset<Row> parts(Dataset<Row> staged, String name, StructType type) {
        Dataset<Row> each = staged.filter(col("record").isNotNull())
                .select(col("record.article"), col("month"), expr("posexplode(record." + name + ") AS (at, part)"));
        Stream<Column> own = Arrays.stream(Schema.names(type)).map(column -> col("part.`" + column + "`"));
        return each.select(Stream.of(
                        Stream.of(
                                col("article.id").as("article"),
                                expr("at + 1").cast("int").as("number"),
                                col("article.outlet"),
                                col("article.published")),
                        own,
                        Stream.of(col("month")))
                .flatMap(columns -> columns)
                .toArray(Column[]::new));
    }

    /// With the number itself for reckoning: of a range its middle.
    private static Dataset<Row> figures(Dataset<Row> staged) {
        return parts(staged, "figures", Schema.FIGURE)
                .withColumn(
                        "amount",
                        expr("coalesce(CAST(value AS DOUBLE), (CAST(low AS DOUBLE) + CAST(high AS DOUBLE)) / 2)"));
    }

    private static Dataset<Row> rejects(Dataset<Row> staged) {
        return staged.filter(col("reject").isNotNull()).select("reject.*", "month");
    }

    /// Files of some 128 MB at most, however much a month holds, and few of them where it holds little.
    private static void write(Dataset<Row> rows, String folder, String... order) {
        rows.hint("rebalance", col("month"))
                .sortWithinPartitions(Stream.concat(Stream.of("month"), Arrays.stream(order))
                        .map(column -> col(column))
                        .toArray(Column[]::new))
                .write()
                .mode(SaveMode.Overwrite)
                .option("compression", "gzip")
                .option("maxRecordsPerFile", ROWS_A_FILE)
                .partitionBy("month")
                .parquet(folder);
    }

    /// Which partitions of each data set go when the new ones come.
    private static Map<String, Set<String>> replaced(Map<String, Manifest.Counts> counts, Mode mode) {
        Map<String, Set<String>> replaced = new LinkedHashMap<>();
        for (String name : DATA_SETS) {
            Set<String> months = new LinkedHashSet<>();
            if (mode == Mode.overwrite_months) {
                counts.forEach((month, written) -> {
                    if (written.articles() > 0 || name.equals("rejects")) {
                        months.add("month=" + month);
                    }
                });
            }
            replaced.put(name, months);
        }
        return replaced;
    }
}
