package org.hearsay.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.model.Figure;
import org.hearsay.model.Span;
import org.hearsay.model.TimeExpression;
import org.hearsay.quantity.FigureReader;
import org.hearsay.time.TimeReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// Dates and figures, on one thread and in 50 MB of heap. An operation reads one article; the line `words` beside each
/// result gives words a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(value = 1, jvmArgsAppend = "-Xmx50m")
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class StageBenchmark {

    private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 14);

    /// An article with what other stages say of it.
    private record Input(String text, long words, List<Span> times) {}

    /// Where the articles come from: the name of a constant of [Articles].
    @Param("GENERATED")
    public String articles = "GENERATED";

    private final TimeReader times = new TimeReader();
    private final FigureReader figures = new FigureReader();
    private List<Input> inputs = List.of();
    private int next;

    /// Words read, which JMH turns into a rate.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {

        public long words;
    }

    @Setup
    public void read() {
        inputs = Articles.valueOf(articles).texts().stream()
                .map(text -> new Input(text, Articles.words(List.of(text)), spans(times.read(text, PUBLISHED))))
                .toList();
    }

    @Benchmark
    public List<TimeExpression> time(Count count) {
        Input input = next(count);
        return times.read(input.text, PUBLISHED);
    }

    @Benchmark
    public List<Figure> quantity(Count count) {
        Input input = next(count);
        return figures.read(input.text, input.times);
    }

    @Benchmark
    public List<Figure> timeAndQuantity(Count count) {
        Input input = next(count);
        return figures.read(input.text, spans(times.read(input.text, PUBLISHED)));
    }

    private Input next(Count count) {
        next = (next + 1) % inputs.size();
        Input input = inputs.get(next);
        count.words += input.words;
        return input;
    }

    private static List<Span> spans(List<TimeExpression> times) {
        return times.stream().map(TimeExpression::span).toList();
    }
}
