package org.hearsay.ingest.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {

    @Test
    void aLongLineIsPassedOver() throws IOException {
        BoundedLines lines = new BoundedLines(new ByteArrayInputStream("abcd\nabcde\n\nxy".getBytes(UTF_8)), 4);
        StringBuilder seen = new StringBuilder();
        while (lines.next()) {
            seen.append(lines.number())
                    .append(lines.isTooLong() ? "!" : new String(lines.bytes(), UTF_8))
                    .append(' ');
        }
        assertThat(seen).hasToString("1abcd 2! 3 4xy ");
    }
}
