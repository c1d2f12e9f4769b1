package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void equalNumbersAreEqualAmounts() {
        assertThat(new Amount.Single(new BigDecimal("2500.00"))).isEqualTo(new Amount.Single(new BigDecimal("25E2")));
    }

    @Test
    void amountsPrintWithoutExponent() {
        assertThat(new Amount.Single(new BigDecimal("1.2E9"))).hasToString("1200000000");
        assertThat(new Amount.Range(new BigDecimal("0.50"), new BigDecimal("1E1")))
                .hasToString("0.5..10");
    }

    @Test
    void moneyNeedsACurrencyAndNothingElseHasOne() {
        assertThatThrownBy(() -> new Unit(UnitKind.MONEY, "$", "dollar", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dollar");
        assertThatThrownBy(() -> new Unit(UnitKind.MASS, "kg", "kilogram", "USD"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aUnitNeedsAName() {
        assertThatThrownBy(() -> new Unit(UnitKind.COUNT, "", " ", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
