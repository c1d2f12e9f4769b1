package org.hearsay.app.evaluate;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.app.evaluate.BenchResult.Speed;
import org.hearsay.attribute.Attributor;
import org.hearsay.encode.Labels;
import org.hearsay.model.Article;
import org.hearsay.model.Span;
import org.hearsay.model.TimeExpression;
import org.hearsay.quantity.FigureReader;
import org.hearsay.time.TimeReader;

/// Measures the stages of the reader one at a time, on one thread.
///
/// Attribution has contents encoded a second time by themselves; that time counts as encoding. The stages after it are
/// so fast that one pass over the texts says little: each is repeated for [#LEAST] after as long a warm-up. Not safe
/// for use by several threads.
public final class StageBench {

    private static final Duration LEAST = Duration.ofSeconds(1);

    private final Function<String, Labels> encoder;
    private final Attributor attributor;
    private final TimeReader times = new TimeReader();
    private final FigureReader figures = new FigureReader();
    private final Duration least;
    private long encoding;

    /// @param encoder labels a text
    public StageBench(Function<String, Labels> encoder) {
        this(encoder, LEAST);
    }

    StageBench(Function<String, Labels> encoder, Duration least) {
        this.encoder = encoder;
        this.attributor = new Attributor(this::encode);
        this.least = least;
    }

    /// The speed of `encode`, `attribute`, `time` and `quantity`, in this order. The first two read each article once,
    /// after a warm-up on some.
    ///
    /// @param articles at least one
    public SequencedMap<String, Speed> run(List<Article> articles) {
        long words = articles.stream()
                .mapToLong(article -> Bench.words(article.text()))
                .sum();
        warmUp(articles);
        encoding = 0;
        long all = 0;
        for (Article article : articles) {
            all += attribute(article);
        }
        SequencedMap<String, Speed> speeds = new LinkedHashMap<>();
        speeds.put("encode", new Speed(words, Duration.ofNanos(encoding)));
        speeds.put("attribute", new Speed(words, Duration.ofNanos(all - encoding)));
        speeds.put("time", repeated(articles, words, article -> times.read(article.text(), article.published())));
        List<Input> inputs = articles.stream()
                .map(article -> new Input(
                        article.text(),
                        times.read(article.text(), article.published()).stream()
                                .map(TimeExpression::span)
                                .toList()))
                .toList();
        speeds.put("quantity", repeated(inputs, words, input -> figures.read(input.text, input.times)));
        return speeds;
    }

    private record Input(String text, List<Span> times) {}

    private Labels encode(String text) {
        long start = System.nanoTime();
        Labels labels = encoder.apply(text);
        encoding += System.nanoTime() - start;
        return labels;
    }

    private void warmUp(List<Article> articles) {
        long spent = 0;
        for (int i = 0; i < articles.size() && spent < 2 * least.toNanos(); i++) {
            spent += attribute(articles.get(i));
        }
    }

    /// Nanoseconds that encoding and attribution took.
    private long attribute(Article article) {
        long start = System.nanoTime();
        attributor.read(article, encode(article.text()));
        return System.nanoTime() - start;
    }

    private <T> Speed repeated(List<T> inputs, long words, Consumer<T> stage) {
        passes(inputs, stage);
        long start = System.nanoTime();
        long passes = passes(inputs, stage);
        return new Speed(passes * words, Duration.ofNanos(System.nanoTime() - start));
    }

    private <T> long passes(List<T> inputs, Consumer<T> stage) {
        long start = System.nanoTime();
        long passes = 0;
        do {
            inputs.forEach(stage);
            passes++;
        } while (System.nanoTime() - start < least.toNanos());
        return passes;
    }
}
