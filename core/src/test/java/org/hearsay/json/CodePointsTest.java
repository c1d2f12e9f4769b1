package org.hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @Test
    void plainTextKeepsItsOffsets() {
        CodePoints codePoints = CodePoints.of("abc");
        assertThat(codePoints.count()).isEqualTo(3);
        assertThat(codePoints.fromUtf16(2)).isEqualTo(2);
        assertThat(codePoints.toUtf16(3)).isEqualTo(3);
    }

    @Test
    void anEmojiIsOneCodePointAndTwoCodeUnits() {
        CodePoints codePoints = CodePoints.of("a😀b");
        assertThat(codePoints.count()).isEqualTo(3);
        assertThat(codePoints.fromUtf16(1)).isEqualTo(1);
        assertThat(codePoints.fromUtf16(3)).isEqualTo(2);
        assertThat(codePoints.toUtf16(2)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "😀",
                "😀😀😀",
                "👩‍👩‍👧 said “سلام” 🇪🇺.",
                "half a pair \ud83d and \ude00 the other",
                "\ude00\ud83d\ud83d\ude00"
            })
    void agreesWithTheStringItself(String text) {
        CodePoints codePoints = CodePoints.of(text);
        assertThat(codePoints.count()).isEqualTo(text.codePointCount(0, text.length()));
        for (int point = 0; point <= codePoints.count(); point++) {
            int utf16 = text.offsetByCodePoints(0, point);
            assertThat(codePoints.toUtf16(point)).isEqualTo(utf16);
            assertThat(codePoints.fromUtf16(utf16)).isEqualTo(point);
        }
    }

    @Test
    void refusesWhatIsOutsideTheText() {
        CodePoints codePoints = CodePoints.of("a😀");
        assertThatThrownBy(() -> codePoints.fromUtf16(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> codePoints.toUtf16(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> codePoints.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
