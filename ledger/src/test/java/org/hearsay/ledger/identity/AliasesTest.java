package org.hearsay.ledger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The Energy Regulatory Board (ERB) said so. | ERB | Energy Regulatory Board",
                "The Energy Regulatory Board (ERB) said so. | The Energy Regulatory Board | ERB",
                "The Energy Regulatory Board (ERB) said so. | energy regulatory board | ERB",
                "the Bank of the North (BN) | BN | Bank of the North",
                "the Alden-Harrow Line (AHL) | AHL | Alden-Harrow Line",
                "Energy Regulatory Board (ERB)… Eastern Rail Bureau (ERB) | ERB | -",
                "Energy Regulatory Board (ERB), the Energy Regulatory Board (ERB) | ERB | Energy Regulatory Board",
                "The Energy Board (ERB) | ERB | -",
                "the energy regulatory board (ERB) | ERB | -",
                "Ana Ruiz (AR | AR | -",
                "(ERB) | ERB | -",
                "(( ( (A) () (ERBERBERBERB) | ERB | -",
                "Harrow Lund, Board (HLB) | HLB | -",
                "nothing | ERB | -",
            })
    void asTheTextGivesIt(String text, String name, String other) {
        assertThat(Aliases.in(text).of(name)).isEqualTo(other);
    }
}
