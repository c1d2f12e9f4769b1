package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.app.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain           | plain",
                "a, b            | \"a, b\"",
                "say \"no\"      | \"say \"\"no\"\"\"",
                "=HYPERLINK(1)   | '=HYPERLINK(1)",
                "-1,5            | \"'-1,5\"",
                "``              | ``"
            })
    void aCellIsQuotedAndNeverAFormula(String text, String cell) {
        assertThat(Csv.cell(text)).isEqualTo(cell);
    }

    @Test
    void aLineForEachStatement() {
        assertThat(StatementTable.lines(
                                Written.bridge().article(), Written.bridge().statements())
                        .lines())
                .hasSize(6)
                .element(1)
                .asString()
                .endsWith(",s2,2031-05-04,The Post,\"Bridge “safe”, says mayor\",Lee Fox,https://example.org/bridge,"
                        + "CC0-1.0,a city engineer,unnamed,,The Post,indirect,assert,false,certain,0.9000,"
                        + "40 bolts had failed");
    }
}
