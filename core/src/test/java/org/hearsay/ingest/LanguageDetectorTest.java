package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageDetectorTest {

    private static final String ENGLISH =
            "The ferry that was to leave at noon had not been seen, and they said it would be late. ".repeat(3);
    private static final String GERMAN =
            "Die Fähre, die am Mittag auslaufen sollte, ist nicht gesehen worden, und sie wird zu spät sein. "
                    .repeat(3);

    @Test
    void textIsBelievedMoreThanTheDeclaration() {
        assertThat(LanguageDetector.of(GERMAN, "en-US")).isEqualTo("de");
        assertThat(LanguageDetector.of(ENGLISH, "de")).isEqualTo("en");
        assertThat(LanguageDetector.of(ENGLISH, null)).isEqualTo("en");
    }

    @Test
    void shortTextLeansToTheDeclaration() {
        assertThat(LanguageDetector.of("Ferry sinks", "en_GB")).isEqualTo("en");
        assertThat(LanguageDetector.of("Ferry sinks", null)).isEqualTo("und");
        assertThat(LanguageDetector.of("", null)).isEqualTo("und");
        assertThat(LanguageDetector.of("The ferry is in the port of the city.", null))
                .isEqualTo("en");
    }

    @Test
    void listWithFewSmallWordsLeansToTheDeclaration() {
        String list =
                "ferry tickets, harbour plans, pier repairs, storm warnings and captain's notes of Monday morning; "
                        .repeat(4);
        assertThat(LanguageDetector.of(list, "en")).isEqualTo("en");
        assertThat(LanguageDetector.of(list, null)).isEqualTo("und");
    }

    @Test
    void scriptTells() {
        assertThat(LanguageDetector.of("선착장에서 배가 떠났다", "en")).isEqualTo("ko");
        assertThat(LanguageDetector.of("フェリーは正午に出発した", null)).isEqualTo("ja");
        assertThat(LanguageDetector.of("渡轮在中午离开了港口", null)).isEqualTo("zh");
    }

    @Test
    void wordsOfNoKnownLanguageAreUndetermined() {
        String gibberish = "blor fnat wug zib quax mip dorf lunt grob snib ".repeat(4);
        assertThat(LanguageDetector.of(gibberish, "en")).isEqualTo("und");
        assertThat(LanguageDetector.isEnough(gibberish)).isTrue();
        assertThat(LanguageDetector.isEnough("blor fnat wug")).isFalse();
    }

    @Test
    void tagsAreReduced() {
        assertThat(LanguageDetector.primary("en-US")).isEqualTo("en");
        assertThat(LanguageDetector.primary(" PT_br ")).isEqualTo("pt");
        assertThat(LanguageDetector.primary("English")).isNull();
        assertThat(LanguageDetector.primary(null)).isNull();
    }
}
