package org.hearsay.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.hearsay.bench.ledger.Made.Kind;
import org.hearsay.json.RecordJson;
import org.junit.jupiter.api.Test;

class NewsroomTest {

    private static final Newsroom NEWSROOM = new Newsroom(7);
    private static final List<Made> MADE =
            IntStream.range(0, 600).mapToObj(NEWSROOM::article).toList();

    @Test
    void anArticleDependsOnSeedAndNumberAlone() {
        assertThat(new Newsroom(7).article(123)).isEqualTo(MADE.get(123));
        assertThat(new Newsroom(8).article(123)).isNotEqualTo(MADE.get(123));
    }

    @Test
    void recordsAreWhole() {
        for (Made made : MADE) {
            assertThatCode(() -> assertThat(RecordJson.read(RecordJson.line(made.record())))
                            .isEqualTo(made.record()))
                    .doesNotThrowAnyException();
        }
        assertThat(MADE).extracting(made -> made.record().article().id()).doesNotHaveDuplicates();
    }

    @Test
    void everyKindIsThereAndTakesFromWhatCameBefore() {
        assertThat(MADE).extracting(Made::kind).contains(Kind.values());
        assertThat(MADE)
                .allMatch(made ->
                        made.kind() == Kind.ORIGINAL ? made.from() == made.number() : made.from() < made.number());
        assertThat(MADE).noneMatch(made -> MADE.get(made.from()).kind().isCopy());
        for (Made made : MADE) {
            if (made.kind() == Kind.RE_HEADLINED) {
                assertThat(firstParagraph(made)).isEqualTo(firstParagraph(MADE.get(made.from())));
            }
        }
    }

    @Test
    void sizesAreThoseOfNews() {
        assertThat(MADE.stream()
                        .mapToInt(made -> made.record().statements().size())
                        .average()
                        .orElseThrow())
                .isCloseTo(17, within(2.0));
        assertThat(MADE.stream()
                        .mapToInt(made -> made.record().article().text().split(" ", -1).length)
                        .average()
                        .orElseThrow())
                .isCloseTo(600, within(80.0));
        assertThat(MADE.stream()
                        .mapToDouble(made -> compression(made.record().article().text()))
                        .average()
                        .orElseThrow())
                .isCloseTo(0.48, within(0.04));
    }

    private static String firstParagraph(Made made) {
        return made.record().article().text().split("\n\n")[0];
    }

    private static double compression(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            return (double) deflater.deflate(new byte[2 * bytes.length]) / bytes.length;
        }
    }
}
