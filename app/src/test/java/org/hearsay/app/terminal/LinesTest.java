package org.hearsay.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void breaksAtSpaces() {
        assertThat(Lines.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Lines.wrap("exactly so", 10)).containsExactly("exactly so");
        assertThat(Lines.wrap("", 10)).isEmpty();
    }

    @Test
    void breaksWordsLongerThanALine() {
        assertThat(Lines.wrap("ab abcdefghij cd", 5)).containsExactly("ab ab", "cdefg", "hij", "cd");
    }

    @Test
    void breaksChineseBetweenCharactersAndKeepsClustersWhole() {
        assertThat(Lines.wrap("中文新闻报道", 5)).containsExactly("中文", "新闻", "报道");
        assertThat(Lines.wrap("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 4)).containsExactly("👩‍👩‍👧👩‍👩‍👧", "👩‍👩‍👧");
    }

    @Test
    void noLineIsWiderThanAsked() {
        String text = "Die Ministerin 说了 “سلام عليكم” 😀😀😀 Donaudampfschifffahrtsgesellschaft e\u0301e\u0301 中文新闻";
        for (int width = 2; width < 60; width++) {
            int limit = width;
            assertThat(Lines.wrap(text, width)).allMatch(line -> Columns.of(line) <= limit);
            assertThat(String.join("", Lines.wrap(text, width)).replace(" ", ""))
                    .isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void disarmsWhatATerminalWouldObey() {
        assertThat(Plain.line("a\u001b[31mb\u0007\tc\r\nd")).isEqualTo("a\uFFFD[31mb\uFFFD c d");
        assertThat(Plain.line("x\u202Ey\u2066z\u009bq")).isEqualTo("xyz\uFFFDq");
        assertThat(Plain.line("  שלום\u00a0😀  ")).isEqualTo("שלום 😀");
    }
}
