package org.hearsay.encode;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {

    @Test
    void namesTheEntryThatIsAbsent() {
        assertThatThrownBy(() -> Parameters.of(Map.of("overlap", "96")))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("no metadata entry 'max_length'");
    }

    @Test
    void namesTheEntryOfTheWrongSize() {
        assertThatThrownBy(() -> Parameters.of(Map.of("max_length", "256", "transitions", "1 2 3")))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("'transitions' needs 49 numbers");
    }

    @Test
    void namesTheEntryThatIsNoNumber() {
        assertThatThrownBy(() -> Parameters.of(Map.of("max_length", "many")))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("'max_length' is not of numbers");
    }
}
