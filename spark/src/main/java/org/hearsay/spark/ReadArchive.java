package org.hearsay.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.hearsay.ingest.container.JsonKeys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The job as a command: `hearsay archive` on this machine, or the main class for `spark-submit`.
@Command(
        name = "hearsay archive",
        header = {
            "Read an archive of any size into Parquet, on Apache Spark.",
            "",
            "Examples:",
            "  hearsay archive news-2031/*.warc.gz --output archive/",
            "  hearsay archive dump.jsonl.gz --field text=story.body --output archive/",
            "  hearsay archive 's3a://bucket/2031/05/*.warc.gz' --output s3a://bucket/archive --mode overwrite-months",
            "  hearsay archive --output archive/          find copies and disputes anew, read nothing",
            "  hearsay import --parquet archive/          bring it, or a part of it, into a ledger",
            ""
        },
        usageHelpWidth = 100,
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        footer = {
            "",
            "An article is known by its outlet, day and text, so the same command again adds nothing twice, and after a",
            "crash goes on. What is written is described in docs/archive.md."
        })
public final class ReadArchive implements Callable<Integer> {

    private static final int OK = 0;
    private static final int USAGE = 2;
    private static final int BAD_INPUT = 65;
    private static final int PART_MISSING = 69;
    private static final int INTERNAL = 70;
    private static final int IO = 74;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description =
                    "WARC, JSON lines and whatever 'hearsay add' reads, each also packed by gzip: a file, a folder "
                            + "or a pattern (news/*.warc.gz), on this machine or any file system that Hadoop knows.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "The archive; made if it is not there.")
    private String output = "";

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            converter = ModeName.class,
            description = "append: add the articles that the archive has not (the default). overwrite-months: replace "
                    + "every month of which there is an article in the input.")
    private Mode mode = Mode.append;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published all of it.")
    private @Nullable String outlet;

    @Option(names = "--any-language", description = "Read articles that are not English, too.")
    private boolean anyLanguage;

    @Option(
            names = "--field",
            paramLabel = "PART=KEY",
            description = "In JSON, the key of a part (text, title, date, url, outlet, byline, language, licence), "
                    + "e.g. text=body.plain; else the usual keys are tried.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--master",
            paramLabel = "URL",
            description =
                    "Which Spark: local[2] for two cores of this machine (all of them, or what spark-submit says).")
    private @Nullable String master;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Tasks that read (one for 16 MB of input, and four or more a core).")
    private int partitions;

    @Option(names = "--no-derived", description = "Do not find copies and disputes anew.")
    private boolean noDerived;

    @Option(names = "--take-over", description = "Take the archive from a run that is gone and left its lock.")
    private boolean takeOver;

    @Option(names = "--debug", description = "Show the stack trace of an error.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        int code = run(System.err, arguments);
        if (code != OK) {
            System.exit(code);
        }
    }

    /// Runs the command to its end.
    ///
    /// @return its exit code
    static int run(PrintStream err, String... arguments) {
        ReadArchive command = new ReadArchive();
        return new CommandLine(command)
                .setParameterExceptionHandler((e, given) -> {
                    err.println("hearsay: " + e.getMessage() + "; try 'hearsay archive --help'");
                    return USAGE;
                })
                .setExecutionExceptionHandler((e, line, parsed) -> command.failed(e, err))
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        Intake intake = new Intake(anyLanguage, outlet, keys());
        if (partitions < 0) {
            throw new ParameterException(spec.commandLine(), "--partitions " + partitions + ": give 1 or more");
        }
        long begun = System.nanoTime();
        try (SparkSession spark = session(master)) {
            spark.sparkContext().setLogLevel(debug ? "WARN" : "ERROR");
            Manifest manifest = new ArchiveJob(spark, new SharedReader(), intake)
                    .run(new ArchiveJob.Order(inputs, output, mode, partitions, !noDerived, takeOver));
            spec.commandLine().getErr().println(summary(manifest, (System.nanoTime() - begun) / 1e9));
            boolean bad =
                    !inputs.isEmpty() && !manifest.runs().getLast().rejects().isEmpty();
            return bad ? BAD_INPUT : OK;
        }
    }

    /// A session with what an archive needs, beside what the command line of Spark says.
    static SparkSession session(@Nullable String master) {
        SparkConf conf = new SparkConf();
        if (master != null) {
            conf.setMaster(master);
        }
        if (conf.get("spark.master", "local[*]").startsWith("local[")) {
            // One machine gains nothing from Spark's usual 200 pieces of every shuffle.
            conf.setIfMissing(
                    "spark.sql.shuffle.partitions",
                    String.valueOf(
                            ArchiveJob.TASKS_A_CORE * Runtime.getRuntime().availableProcessors()));
            conf.setIfMissing("spark.ui.enabled", "false");
        }
        return SparkSession.builder()
                .config(conf.setIfMissing("spark.master", "local[*]")
                        .setIfMissing("spark.app.name", "hearsay archive")
                        // A task's files count only once it has ended; what a killed one wrote is dropped.
                        .set("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1")
                        .set("spark.sql.datetime.java8API.enabled", "true")
                        // A month is a name, not a date.
                        .set("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
                        .set("spark.sql.session.timeZone", "UTC"))
                .getOrCreate();
    }

    private LinkedHashMap<JsonKeys.Part, String> keys() {
        LinkedHashMap<JsonKeys.Part, String> keys = new LinkedHashMap<>();
        fields.forEach((part, key) -> {
            try {
                keys.put(JsonKeys.Part.valueOf(part.toUpperCase(Locale.ROOT)), key);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--field " + part + ": give text, title, date, url, outlet, byline, language or licence");
            }
        });
        return keys;
    }

    private String summary(Manifest manifest, double seconds) {
        if (inputs.isEmpty()) {
            return "hearsay: found anew over %,d articles, in %.1f s"
                    .formatted(manifest.total().articles(), seconds);
        }
        Manifest.Run run = manifest.runs().getLast();
        StringBuilder line = new StringBuilder("hearsay: %,d articles with %,d statements added, %,d in the archive"
                .formatted(
                        run.added().articles(),
                        run.added().statements(),
                        manifest.total().articles()));
        run.rejects()
                .forEach((reason, count) -> line.append(", %,d %s"
                        .formatted(count, reason.toLowerCase(Locale.ROOT).replace('_', ' '))));
        return line + ", in %.1f s".formatted(seconds);
    }

    private int failed(Exception e, PrintStream err) {
        if (debug) {
            e.printStackTrace(err);
        }
        return switch (e) {
            case ArchiveException archive -> {
                err.println("hearsay: " + archive.getMessage());
                yield IO;
            }
            case IOException io -> {
                err.println("hearsay: " + io);
                yield IO;
            }
            case org.hearsay.encode.EncoderException encoder -> {
                err.println("hearsay: " + encoder.getMessage());
                yield PART_MISSING;
            }
            default -> {
                String what = e instanceof SparkException ? "Spark gave up: " : "a mistake in Hearsay: ";
                String message =
                        String.valueOf(e.getMessage()).lines().findFirst().orElse("");
                err.println("hearsay: " + what + message + "; --debug shows more");
                yield INTERNAL;
            }
        };
    }

    /// `overwrite-months` for [Mode#overwrite_months].
    static final class ModeName implements CommandLine.ITypeConverter<Mode> {

        @Override
        public Mode convert(String value) {
            for (Mode mode : Mode.values()) {
                if (mode.toString().equals(value)) {
                    return mode;
                }
            }
            throw new CommandLine.TypeConversionException("give append or overwrite-months");
        }
    }
}
