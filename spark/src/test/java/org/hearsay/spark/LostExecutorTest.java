package org.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Executors of their own processes, one of which is ended from outside in the middle of the work.
class LostExecutorTest {

    private static final long SEED = 42;
    private static final int COUNT = 40;
    private static final GeneratedReader READER = new GeneratedReader(SEED, COUNT);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatALostExecutorHadReadIsReadAgainAndWrittenOnce() throws IOException {
        linkSpark();
        Path news = folder.resolve("news");
        News.write(news, SEED, COUNT, 2);
        Path killed = folder.resolve("killed");
        Path archive = folder.resolve("archive");
        // Two workers of one core and 512 MB.
        System.setProperty("spark.executor.extraClassPath", System.getProperty("java.class.path"));
        System.setProperty("spark.executor.memory", "512m");
        try (SparkSession spark = ReadArchive.session("local-cluster[2,1,512]")) {
            Manifest manifest = new Local(spark).run(new Ending(killed.toString()), archive, Mode.append, false, news);

            assertThat(killed).content().matches("\\d+");
            assertThat(ProcessHandle.of(Long.parseLong(Files.readString(killed)))
                            .filter(ProcessHandle::isAlive))
                    .isEmpty();
            assertThat(manifest.total().articles()).isEqualTo(COUNT);
            assertThat(manifest.total().rejects()).isZero();
            List<String> ids =
                    spark.read().parquet(archive.resolve("articles").toString()).select("id").collectAsList().stream()
                            .map(row -> row.getString(0))
                            .toList();
            assertThat(ids).hasSize(COUNT).doesNotHaveDuplicates();
            assertThat(spark.read()
                            .parquet(archive.resolve("statements").toString())
                            .count())
                    .isEqualTo(manifest.total().statements());
        } finally {
            System.clearProperty("spark.executor.extraClassPath");
            System.clearProperty("spark.executor.memory");
        }
    }

    /// A worker looks for Spark's jars in its home.
    private static void linkSpark() throws IOException {
        Path jars = Path.of(System.getenv("SPARK_HOME")).resolve("jars");
        Files.createDirectories(jars);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (entry.endsWith(".jar") && Files.notExists(jars.resolve(jar.getFileName()))) {
                Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
            }
        }
    }

    /// Ends its own process by its id, once, when it has read some articles.
    ///
    /// @param mark file that tells which process was ended
    record Ending(String mark) implements ReaderSource {

        private static int read;

        @Override
        public Function<Article, Record> reader() {
            return article -> {
                synchronized (Ending.class) {
                    read++;
                }
                if (read == 5) {
                    end();
                }
                return READER.reader().apply(article);
            };
        }

        private void end() {
            long pid = ProcessHandle.current().pid();
            try {
                Files.writeString(Path.of(mark), String.valueOf(pid), java.nio.file.StandardOpenOption.CREATE_NEW);
                new ProcessBuilder("kill", "-9", String.valueOf(pid)).start().waitFor();
            } catch (FileAlreadyExistsException e) {
                // Another has been ended before.
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public ModelVersion version() {
            return READER.version();
        }
    }
}
