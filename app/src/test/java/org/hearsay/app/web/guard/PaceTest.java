package org.hearsay.app.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong clock = new AtomicLong();
    private final Pace pace = new Pace(2, 3, clock::get);

    @Test
    void admitsABurstAndThenASteadyRate() {
        assertThat(pace.admits("a")).isTrue();
        assertThat(pace.admits("a")).isTrue();
        assertThat(pace.admits("a")).isTrue();
        assertThat(pace.admits("a")).isFalse();
        clock.addAndGet(500_000_000);
        assertThat(pace.admits("a")).isTrue();
        assertThat(pace.admits("a")).isFalse();
        clock.addAndGet(60_000_000_000L);
        for (int i = 0; i < 3; i++) {
            assertThat(pace.admits("a")).isTrue();
        }
        assertThat(pace.admits("a")).isFalse();
    }

    @Test
    void oneClientDoesNotWaitForAnother() {
        for (int i = 0; i < 4; i++) {
            pace.admits("a");
        }
        assertThat(pace.admits("b")).isTrue();
    }

    @Test
    void remembersABoundedNumberOfClients() {
        for (int i = 0; i < 30_000; i++) {
            assertThat(pace.admits("client " + i)).isTrue();
        }
        assertThat(pace.admits("a")).isTrue();
    }
}
