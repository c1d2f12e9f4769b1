package org.hearsay.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "plain, 5",
        "“é”, 3",
        "e\u0301, 1",
        "中文, 4",
        "한국, 4",
        "カタ, 4",
        "ｶﾀ, 2",
        "，。, 4",
        "ＡＢ, 4",
        "😀, 2",
        "👩‍👩‍👧, 2",
        "🇪🇺, 2",
        "❤️, 2",
        "שלום, 4",
        "سلام, 4",
        "a\u200bb, 2"
    })
    void countsTerminalCells(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }
}
