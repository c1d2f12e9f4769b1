package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ingest.IngestResult.Ingested;
import org.hearsay.model.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Measures on corpora that are not part of the project. They lie in the folder that the environment variable
/// `HEARSAY_DATA` names; without it these tests are skipped.
class CorpusTest {

    private static Path data = Path.of("");

    @BeforeAll
    static void findData() {
        String folder = System.getenv("HEARSAY_DATA");
        assumeTrue(folder != null, "skipped: HEARSAY_DATA names no folder with the corpora");
        data = Path.of(folder);
    }

    @Test
    void bodyExtractionIsBetterThanReadability() throws IOException {
        ExtractionBenchmark benchmark = new ExtractionBenchmark(data.resolve("article-extraction"));
        ExtractionBenchmark.Score ours = benchmark.score(benchmark.predictions(ExtractionBenchmark::hearsay));
        ExtractionBenchmark.Score theirs = benchmark.score(benchmark.predictions(ExtractionBenchmark::readability));
        assertThat(ours.f1()).isGreaterThanOrEqualTo(theirs.f1()).isGreaterThan(0.97);
    }

    @Test
    void sampleNamesItsAgencyAndLicence() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("sample"))) {
            List<Path> texts = files.toList();
            assertThat(texts).isNotEmpty();
            Hints hints = Hints.NONE.withPublished(LocalDate.of(2021, 7, 26));
            Article article = ((Ingested) new ArticleReader().read(texts.getFirst(), hints)).article();
            assertThat(article.outlet()).isEqualTo("Mehr News Agency");
            assertThat(article.licence()).isEqualTo("CC-BY-4.0");
            assertThat(article.language()).isEqualTo("en");
            assertThat(article.text()).doesNotContain("licensed under");
            assertThat(Files.readString(texts.getFirst())).startsWith(article.text());
        }
    }
}
