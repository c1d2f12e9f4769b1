package org.hearsay.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.ledger.Search;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveFilterTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "2031-05, 2031-05-31, , true",
        "2031-05, 2031-06-01, , false",
        "2031-05, , 2031-05-01, true",
        "2031-05, , 2031-04-30, false",
        "2031-05, , , true",
        "unknown, , , true",
        "unknown, 2031-05-31, , false",
        "unknown, , 2031-05-31, false",
    })
    void monthsOutsideOfTheDaysAreNotOpened(String month, LocalDate since, LocalDate until, boolean accepted) {
        assertThat(new ArchiveFilter(Search.ALL.withDays(since, until)).acceptsMonth(month))
                .isEqualTo(accepted);
    }

    @Test
    void oneStatementMeetsEveryCondition() {
        Record record = record();
        assertThat(accepts(Search.ALL, record)).isTrue();
        assertThat(accepts(Search.ALL.withOutlet("courier"), record)).isTrue();
        assertThat(accepts(Search.ALL.withOutlet("Cour"), record)).isFalse();
        assertThat(accepts(Search.ALL.withSpeaker("Ruiz"), record)).isTrue();
        assertThat(accepts(Search.ALL.withSpeaker("Ruiz").withAct(Act.DENY), record))
                .isTrue();
        assertThat(accepts(Search.ALL.withSpeaker("Ruiz").withAct(Act.ASSERT), record))
                .isFalse();
        assertThat(accepts(Search.ALL.withKind(SpeakerKind.UNNAMED), record)).isFalse();
        assertThat(accepts(Search.ALL.withVia("The Post"), record)).isTrue();
        assertThat(accepts(Search.ALL.withVia("The Echo"), record)).isFalse();
        assertThat(accepts(Search.ALL.withDays(LocalDate.of(2031, 5, 15), null), record))
                .isFalse();
    }

    private static boolean accepts(Search search, Record record) {
        return new ArchiveFilter(search).accepts(record);
    }

    private static Record record() {
        String text = "Ana Ruiz denied it, the Post reported.";
        Article article = new Article(
                "a.txt", null, "The Courier", null, List.of(), null, null, LocalDate.of(2031, 5, 14), "en", null, text);
        Statement statement = new Statement(
                "s1",
                Passage.of(0, 8),
                Passage.of(9, 15),
                Passage.of(16, 18),
                new Speaker("Ana Ruiz", SpeakerKind.PERSON, null, null),
                List.of(new Relay("The Post", SpeakerKind.ORGANISATION, Passage.of(24, 28))),
                Form.INDIRECT,
                Act.DENY,
                false,
                Certainty.CERTAIN,
                null,
                List.of(),
                List.of(),
                1);
        return new Record(
                article, List.of(statement), List.of(), List.of(), new ModelVersion("by-hand", "1".repeat(64)));
    }

    @Test
    void aFolderThatIsNoArchiveSaysSo() {
        assertThatThrownBy(() -> ArchiveFolder.open(folder))
                .isInstanceOf(ArchiveFormatException.class)
                .hasMessage(folder + ": no archive, as it has no _manifest.json; give a folder that 'hearsay archive' "
                        + "wrote");
    }

    @Test
    void anArchiveOfALaterVersionIsLeftAlone() throws IOException {
        Path manifest = folder.resolve("_manifest.json");
        Files.writeString(manifest, "{\"schema\": \"hearsay.archive/2\"}");
        assertThatThrownBy(() -> ArchiveFolder.open(folder))
                .isInstanceOf(ArchiveFormatException.class)
                .hasMessage(manifest + ": written as 'hearsay.archive/2' and this version knows hearsay.archive/1; use "
                        + "the Hearsay that wrote it");
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("_manifest.json"), "{\"schema\": \"hearsay.archive/1\"}");
        Path month = Files.createDirectories(folder.resolve("articles/month=2031-05"));
        Path file = Files.writeString(month.resolve("x.parquet"), "no Parquet at all, whatever its name says");
        assertThatThrownBy(() -> ArchiveFolder.open(folder).forEach(new ArchiveFilter(Search.ALL), record -> {}))
                .isInstanceOf(ArchiveFormatException.class)
                .hasMessageStartingWith(file + ": damaged (")
                .hasMessageEndingWith("; write the month anew");
    }
}
