package org.hearsay.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.SparkSession;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.sqlite.SqliteLedger;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveJobTest {

    private static final long SEED = 42;
    private static final int COUNT = 100;
    private static final GeneratedReader READER = new GeneratedReader(SEED, COUNT);

    private static final Path DOCUMENTS = Path.of("../docs");

    @TempDir
    private Path folder = Path.of("");

    private @Nullable Local local;

    @BeforeAll
    void open() {
        local = Local.open();
    }

    @AfterAll
    void close() {
        local().close();
    }

    private Local local() {
        return java.util.Objects.requireNonNull(local);
    }

    @Test
    void anArchiveImportedIsWhatAddWouldHaveKept() throws IOException {
        Path news = folder.resolve("news");
        News.write(news, SEED, COUNT, 3);
        Path archive = folder.resolve("archive");
        Manifest manifest = local().run(READER, archive, Mode.append, true, news);

        assertThat(manifest.total().articles()).isEqualTo(COUNT);
        assertThat(manifest.total().rejects()).isZero();
        try (Ledger imported = SqliteLedger.openOrCreate(folder.resolve("imported.db"));
                Ledger added = SqliteLedger.openOrCreate(folder.resolve("added.db"))) {
            News.bring(archive, imported);
            added.add(News.read(news, READER));
            assertThat(News.export(imported)).isEqualTo(News.export(added)).hasLineCount(COUNT);
            assertThat(News.origins(local().spark(), archive))
                    .isEqualTo(News.origins(added))
                    .hasSizeGreaterThan(20);
            assertThat(News.disputes(local().spark(), archive)).isEqualTo(News.disputes(added));
        }
    }

    /// Read by the encoder, as what is disputed is told by the words.
    @Test
    void figuresAreDisputedAsInALedgerAndTheDocumentsQuestionsAnswered() throws IOException, SQLException {
        Path archive = folder.resolve("bolts");
        local().run(new SharedReader(), archive, Mode.append, true, DOCUMENTS.resolve("archive-example.jsonl"));
        try (Ledger ledger = SqliteLedger.openOrCreate(folder.resolve("bolts.db"))) {
            News.bring(archive, ledger);
            assertThat(News.disputes(local().spark(), archive))
                    .isEqualTo(News.disputes(ledger))
                    .hasSizeGreaterThan(1);
        }
        Questions questions = Questions.in(DOCUMENTS.resolve("archive.md"));
        assertThat(questions.all()).hasSize(5);
        assertThat(questions.bySpark(local().spark(), archive)).isEqualTo(questions.answers());
        assertThat(questions.byDuckDb(archive)).isEqualTo(questions.answers());
    }

    @Test
    void theSameRunAgainAddsNothingTwice() throws IOException {
        Path input = folder.resolve("two.jsonl");
        Files.write(
                input,
                List.of(
                        News.json(
                                "The Courier",
                                "2031-05-14",
                                "Gates",
                                "The gates of the dam at Orrin held. 😀 So they said."),
                        "{\"title\": \"Broken",
                        News.json(
                                "The Courier",
                                "2031-05-14",
                                "Gates",
                                "The gates of the dam at Orrin held. 😀 So they said."),
                        News.json(
                                "The Post", "2031-06-02", "June", "The mayor of Orrin was there when it was opened.")));
        Path archive = folder.resolve("again");
        Manifest first = local().run(READER, archive, Mode.append, false, input);
        Manifest second = local().run(READER, archive, Mode.append, false, input);

        assertThat(first.months())
                .containsOnly(
                        Map.entry("2031-05", new Manifest.Counts(1, 0, 0, 0, 0)),
                        Map.entry("2031-06", new Manifest.Counts(1, 0, 0, 0, 0)),
                        Map.entry("unknown", new Manifest.Counts(0, 0, 0, 0, 1)));
        assertThat(second.months()).isEqualTo(first.months());
        assertThat(second.runs()).extracting(run -> run.added().articles()).containsExactly(2L, 0L);
        assertThat(rows(archive, "articles")).isEqualTo(2);
        assertThat(rows(archive, "rejects")).isEqualTo(1);
    }

    @Test
    void overwritingReplacesTheMonthsOfTheInputAndNoOther() throws IOException {
        Path both = folder.resolve("both.jsonl");
        Files.write(
                both,
                List.of(
                        News.json(
                                "The Courier",
                                "2031-05-14",
                                "May",
                                "In May the gates of the dam at Orrin were still shut."),
                        News.json(
                                "The Courier",
                                "2031-06-14",
                                "June",
                                "In June the gates of the dam at Orrin were open.")));
        Path june = folder.resolve("june.jsonl");
        Files.writeString(
                june,
                News.json("The Courier", "2031-06-20", "June", "The water was let out on the twentieth of June."));
        Path archive = folder.resolve("months");
        local().run(READER, archive, Mode.append, false, both);
        Manifest manifest = local().run(READER, archive, Mode.overwrite_months, false, june);

        assertThat(manifest.total().articles()).isEqualTo(2);
        assertThat(local().spark()
                        .read()
                        .parquet(archive.resolve("articles").toString())
                        .selectExpr("string(published)")
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactlyInAnyOrder("2031-05-14", "2031-06-20");
    }

    @Test
    void aPoisonPageAndADamagedMemberAreRejectsAndNothingElseIsLost() throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.write(News.page(
                "https://courier.example/1",
                "2031-05-14",
                "The Courier",
                "One",
                "The first page tells of the gates of the dam.",
                "It was quiet in Orrin, said the mayor of the town."));
        byte[] damaged = News.page(
                "https://courier.example/2",
                "2031-05-14",
                "The Courier",
                "Two",
                "The second page is damaged on its way.",
                "Nobody can read it any more, whatever it said.");
        damaged[damaged.length / 2] ^= 0x55;
        warc.write(damaged);
        warc.write(News.page(
                "https://courier.example/3",
                "2031-05-15",
                "The Courier",
                "Three",
                "The third page is POISON to the reader.",
                "Whoever reads it will fail, and that is the plan of it."));
        warc.write(News.page(
                "https://courier.example/4",
                "2031-05-16",
                "The Courier",
                "Four",
                "The fourth page tells of the water.",
                "It was let out on Friday, as the engineers had said."));
        Path input = folder.resolve("crawl.warc.gz");
        Files.write(input, warc.toByteArray());
        Path archive = folder.resolve("poison");
        Manifest manifest = local().run(new Poisoned(), archive, Mode.append, false, input);

        assertThat(manifest.total().articles()).isEqualTo(2);
        assertThat(manifest.runs().getLast().rejects())
                .containsOnly(Map.entry("FAILED", 1L), Map.entry("MALFORMED", 1L));
        assertThat(local().spark()
                        .read()
                        .parquet(archive.resolve("rejects").toString())
                        .selectExpr("month", "origin", "reason", "place")
                        .collectAsList())
                .extracting(row -> row.toString())
                .satisfiesExactlyInAnyOrder(
                        row -> assertThat(row)
                                .startsWith("[2031-05,")
                                .contains(
                                        "crawl.warc.gz#record 3", "FAILED", "java.lang.IllegalStateException: poison"),
                        row -> assertThat(row)
                                .startsWith("[unknown,")
                                .contains("crawl.warc.gz#record 2", "MALFORMED", "damaged gzip data"));
    }

    /// Fails on some articles, each time.
    record Poisoned() implements ReaderSource {
        @Override
        public Function<Article, Record> reader() {
            return article -> {
                if (article.text().contains("POISON")) {
                    throw new IllegalStateException("poison");
                }
                return READER.reader().apply(article);
            };
        }

        @Override
        public ModelVersion version() {
            return READER.version();
        }
    }

    @Test
    void aKilledTaskLosesNothingAndWritesNothingTwice() throws IOException {
        Path news = folder.resolve("news-of-killed");
        News.write(news, SEED, COUNT, 2);
        Killing.DONE.set(false);
        Path archive = folder.resolve("killed");
        Manifest manifest = local().run(new Killing(), archive, Mode.append, false, news);

        assertThat(Killing.DONE).isTrue();
        assertThat(manifest.total().articles()).isEqualTo(COUNT);
        assertThat(local().spark()
                        .read()
                        .parquet(archive.resolve("articles").toString())
                        .select("id")
                        .distinct()
                        .count())
                .isEqualTo(COUNT);
        assertThat(rows(archive, "articles")).isEqualTo(COUNT);
        assertThat(rows(archive, "statements")).isEqualTo(manifest.total().statements());
    }

    /// Has its own task killed in the middle of the work, once.
    record Killing() implements ReaderSource {

        static final AtomicBoolean DONE = new AtomicBoolean();
        private static final Map<Long, Integer> READ = new HashMap<>();

        @Override
        public Function<Article, Record> reader() {
            return article -> {
                long task = TaskContext.get().taskAttemptId();
                int read;
                synchronized (READ) {
                    read = READ.merge(task, 1, Integer::sum);
                }
                if (read == 10 && DONE.compareAndSet(false, true)) {
                    SparkSession.active().sparkContext().killTaskAttempt(task, true, "by the test");
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        throw new IllegalStateException("killed", e);
                    }
                }
                return READER.reader().apply(article);
            };
        }

        @Override
        public ModelVersion version() {
            return READER.version();
        }
    }

    @Test
    void oneArchiveIsReadByOneEncoder() throws IOException {
        Path input = folder.resolve("one.jsonl");
        Files.writeString(
                input, News.json("The Post", "2031-06-02", "June", "The mayor of Orrin was there when it was opened."));
        Path archive = folder.resolve("encoders");
        local().run(READER, archive, Mode.append, false, input);
        ReaderSource other = new ReaderSource() {
            @Override
            public Function<Article, Record> reader() {
                return READER.reader();
            }

            @Override
            public ModelVersion version() {
                return new ModelVersion("generated-2", "1".repeat(64));
            }
        };
        assertThatThrownBy(() -> local().run(other, archive, Mode.append, false, input))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(archive + ": read by generated-1, and this is generated-2; give another folder, as one "
                        + "archive is read by one encoder");
    }

    @Test
    void whatACrashLeftHalfDoneIsBroughtToItsEnd() throws IOException {
        Path input = folder.resolve("crash.jsonl");
        Files.writeString(
                input, News.json("The Post", "2031-06-02", "June", "The mayor of Orrin was there when it was opened."));
        Path archive = folder.resolve("crash");
        local().run(READER, archive, Mode.append, false, input);
        // As after a crash of a run that had moved none of its files.
        Path published;
        try (Stream<Path> files = Files.list(archive.resolve("articles/month=2031-06"))) {
            published = files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        Path staged = archive.resolve("_staging/run/articles/part.parquet");
        Files.createDirectories(staged.getParent());
        Files.move(published, staged);
        String manifest = Files.readString(archive.resolve("_manifest.json"));
        Files.delete(archive.resolve("_manifest.json"));
        Files.writeString(
                archive.resolve("_journal.json"),
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .build()
                        .writeValueAsString(new Archive.Journal(
                                Map.of(
                                        staged.toUri().toString(),
                                        published.toUri().toString()),
                                List.of(),
                                manifest)));

        Manifest after = local().run(READER, archive, Mode.append, false, input);
        assertThat(after.total().articles()).isEqualTo(1);
        assertThat(rows(archive, "articles")).isEqualTo(1);
        assertThat(archive.resolve("_journal.json")).doesNotExist();
        assertThat(archive.resolve("_staging")).doesNotExist();
        assertThat(archive.resolve("_lock.json")).doesNotExist();
    }

    @Test
    void anArchiveInUseIsLeftAlone() throws IOException {
        Path archive = folder.resolve("locked");
        Files.createDirectories(archive);
        Files.writeString(archive.resolve("_lock.json"), "another.example, process 7, run x");
        assertThatThrownBy(() -> local().run(READER, archive, Mode.append, false))
                .isInstanceOf(ArchiveException.class)
                .hasMessageEndingWith("locked: being written by another process (another.example, process 7, run x); "
                        + "wait for it, or if it is gone say --take-over");
    }

    @Test
    void wrongOrdersSayWhatIsWrong() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        java.io.PrintStream to = new java.io.PrintStream(err, true, UTF_8);
        assertThat(ReadArchive.run(to, "x.jsonl", "-o", "a", "--mode", "replace"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualTo("hearsay: Invalid value for option '--mode': give append or overwrite-months; try 'hearsay "
                        + "archive --help'\n");
    }

    private long rows(Path archive, String dataSet) {
        return local().spark()
                .read()
                .parquet(archive.resolve(dataSet).toString())
                .count();
    }
}
