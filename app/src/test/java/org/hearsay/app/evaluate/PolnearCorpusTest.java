package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearCorpusTest {

    @TempDir
    Path corpus;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(corpus.resolve("dev/text"));
        Files.createDirectories(corpus.resolve("dev/attributions"));
        put("dev/text/mill_1.txt", "Bo said no.");
        put("dev/attributions/mill_1_zoe.ann", "T1\tCue 3 7\tsaid\nE1\tCue:T1\n");
        put(
                "dev/attributions/mill_1_amy.ann",
                "T1\tSource 0 2\tBo\nT2\tCue 3 7\tsaid\nE1\tSource:T1 Cue:T2\nE2\tSource:T1\n");
    }

    @Test
    void takesTheFirstAnnotatorAndLeavesOutWhatHasNoCue() throws IOException {
        assertThat(PolnearCorpus.read(corpus, "dev"))
                .containsExactly(new AnnotatedArticle(
                        "mill_1",
                        "Bo said no.",
                        List.of(new Annotation(List.of(new Span(0, 2)), List.of(new Span(3, 7)), List.of()))));
    }

    @Test
    void namesTheFolderThatIsAbsent() {
        assertThatThrownBy(() -> PolnearCorpus.read(corpus, "test"))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith(corpus.resolve("test/text") + " is no folder");
    }

    @Test
    void namesTheArticleWithoutAnnotation() throws IOException {
        put("dev/text/dam_1.txt", "Nothing was said.");
        assertThatThrownBy(() -> PolnearCorpus.read(corpus, "dev"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("dam_1.txt has no annotation");
    }

    @Test
    void namesTheFolderWithoutTexts() throws IOException {
        Files.delete(corpus.resolve("dev/text/mill_1.txt"));
        assertThatThrownBy(() -> PolnearCorpus.read(corpus, "dev"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("holds no .txt file");
    }

    @Test
    void namesTheFileThatIsNotUtf8() throws IOException {
        Files.write(corpus.resolve("dev/text/mill_1.txt"), "Café".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> PolnearCorpus.read(corpus, "dev"))
                .isInstanceOf(CorpusException.class)
                .hasMessageEndingWith("mill_1.txt is not UTF-8: fetch it again");
    }

    private void put(String file, String text) throws IOException {
        Files.writeString(corpus.resolve(file), text);
    }
}
