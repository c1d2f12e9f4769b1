package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String ENGLISH = "The “ferry” sank – nobody knew, she said, how it could’ve happened.";
    private static final String RUSSIAN =
            "Паром, который должен был уйти в полдень, не видели, но это не значит, что он не придёт вечером.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void englishNeedsNoDeclaration(String encoding) {
        byte[] bytes = ENGLISH.getBytes(Charset.forName(encoding));
        assertThat(Binary.seenIn(bytes)).isNull();
        assertThat(TextDecoder.decode(bytes, null, false)).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "UTF-16"})
    void otherScriptsAreDetected(String encoding) {
        String text = RUSSIAN.repeat(5);
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName(encoding)), null, false))
                .isEqualTo(text);
    }

    @Test
    void markIsHeededAndTakenOff() {
        byte[] bytes = ("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.decode(bytes, "text/plain; charset=windows-1252", false))
                .isEqualTo(ENGLISH);
    }

    @Test
    void declarationsAreHeeded() {
        byte[] bytes = "Škoda žije".getBytes(Charset.forName("ISO-8859-2"));
        assertThat(TextDecoder.decode(bytes, "text/html; charset=\"iso-8859-2\"", true))
                .isEqualTo("Škoda žije");
        String page = "<meta charset=iso-8859-2>Škoda";
        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("ISO-8859-2")), null, true))
                .isEqualTo(page);
    }

    @Test
    void declarationThatIsWrongGivesWay() {
        String page = "<meta charset=\"windows-1252\">“ferry”";
        assertThat(TextDecoder.decode(page.getBytes(StandardCharsets.UTF_8), null, true))
                .isEqualTo(page);
        String unknown = "<meta charset=\"no-such-thing\">“ferry”";
        assertThat(TextDecoder.decode(unknown.getBytes(StandardCharsets.UTF_8), null, true))
                .isEqualTo(unknown);
    }

    @Test
    void latin1MeansWindows1252() {
        byte[] bytes = "<meta charset=\"ISO-8859-1\">“ferry”".getBytes(Charset.forName("windows-1252"));
        assertThat(TextDecoder.decode(bytes, null, true)).endsWith("“ferry”");
    }

    @Test
    void damagedUtf8StaysUtf8() {
        byte[] bytes = "“A ferry” – and “another”".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC0;
        assertThat(TextDecoder.decode(bytes, null, false)).isEqualTo("“A ferry” – and “another\uFFFD\uFFFD");
    }

    @Test
    void lineEndsBecomeOne() {
        assertThat(TextDecoder.decode("a\r\nb\rc\n\r\nd".getBytes(StandardCharsets.UTF_8), null, false))
                .isEqualTo("a\nb\nc\n\nd");
    }
}
