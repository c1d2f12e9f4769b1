package org.hearsay.model;

import java.math.BigDecimal;

/// The number that a figure claims, written without an exponent.
public sealed interface Amount {

    /// One number.
    record Single(BigDecimal value) implements Amount {

        public Single {
            value = plain(value);
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /// Two numbers in the order the text gives them: `from 900 to 450` is a range whose `low` is 900.
    record Range(BigDecimal low, BigDecimal high) implements Amount {

        public Range {
            low = plain(low);
            high = plain(high);
        }

        @Override
        public String toString() {
            return low.toPlainString() + ".." + high.toPlainString();
        }
    }

    /// The same number with neither trailing zeros nor an exponent, so that equal numbers are equal objects.
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
