package org.hearsay.app.evaluate.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.app.evaluate.CorpusException;
import org.hearsay.ledger.dispute.DisputeKind;
import org.hearsay.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsWhatACaseExpects() throws IOException {
        Files.writeString(folder.resolve("dev-x.txt"), """
                # A comment.
                @case dev-x-01
                about: a bridge
                look-alike: none
                @article A | The Post | 2031-05-14 | Bridge
                The bridge is
                open, Ana said.

                A second paragraph.
                @expect
                dispute figure
                  side A "bridge is open" by Ana + A "second" by narrator
                  challenge A "paragraph"
                commitment A "open" by Ana
                  due 2031-06
                  status open today 2031-05-20
                  moved A "second" by Ana due 2031-07
                """);
        Case one = CaseFile.readAll(folder, "dev-").getFirst();
        assertThat(one.lookAlike()).isTrue();
        assertThat(one.articles().values())
                .extracting(Article::text)
                .containsExactly("The bridge is open, Ana said.\n\nA second paragraph.");
        assertThat(one.expected().getFirst())
                .isEqualTo(new Expected.ADispute(
                        DisputeKind.FIGURE,
                        List.of(
                                List.of(
                                        new Pointer("A", "bridge is open", "Ana"),
                                        new Pointer("A", "second", "narrator")),
                                List.of(new Pointer("A", "paragraph", null)))));
        Expected.ACommitment commitment =
                one.all(Expected.ACommitment.class).findFirst().orElseThrow();
        assertThat(commitment.due()).isEqualTo("2031-06");
        assertThat(commitment.statuses()).containsExactly(new Expected.AStatus("open", LocalDate.of(2031, 5, 20)));
        assertThat(commitment.moves())
                .containsExactly(new Expected.AMove(new Pointer("A", "second", "Ana"), "2031-07"));
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThatThrownBy(() -> CaseFile.readAll(folder, "dev-"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("no file dev-*.txt");
        Files.writeString(folder.resolve("dev-x.txt"), "@case x\n@expect\ndispute weather\n  side A \"a\"\n");
        assertThatThrownBy(() -> CaseFile.readAll(folder, "dev-"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("no kind of dispute: weather");
    }
}
