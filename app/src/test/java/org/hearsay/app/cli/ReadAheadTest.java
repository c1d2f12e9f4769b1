package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheInputs(int threads) throws IOException {
        List<Integer> results = new ArrayList<>();
        ReadAhead.run(
                IntStream.range(0, 200).iterator(),
                threads,
                number -> {
                    if (number % 3 == 0) {
                        Thread.yield();
                    }
                    return number * 2;
                },
                results::add);
        assertThat(results)
                .isEqualTo(IntStream.range(0, 200).map(n -> n * 2).boxed().toList());
    }

    @Test
    void neverHoldsMoreThanAFewResults() throws IOException {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ReadAhead.run(
                IntStream.range(0, 300).iterator(),
                3,
                number -> {
                    most.accumulateAndGet(held.incrementAndGet(), Math::max);
                    return number;
                },
                number -> held.decrementAndGet());
        assertThat(most.get()).isBetween(1, 7);
    }

    @Test
    void whatTheWorkThrowsEndsTheRun() {
        assertThatThrownBy(() -> ReadAhead.run(
                        List.of("a", "b").iterator(),
                        2,
                        input -> {
                            throw new IllegalStateException(input);
                        },
                        result -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a");
    }

    @Test
    void aFailedWriteEndsTheRun() {
        AtomicInteger worked = new AtomicInteger();
        assertThatThrownBy(() -> ReadAhead.run(
                        IntStream.range(0, 1000).iterator(), 2, number -> worked.incrementAndGet(), result -> {
                            throw new IOException("disk full");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(worked.get()).isLessThan(10);
    }

    @Test
    void noInputIsNoWork() throws IOException {
        List<Object> results = new ArrayList<>();
        ReadAhead.run(List.of().iterator(), 1, input -> input, results::add);
        assertThat(results).isEmpty();
    }
}
