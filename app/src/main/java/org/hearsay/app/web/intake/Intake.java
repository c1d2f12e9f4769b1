package org.hearsay.app.web.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hearsay.app.web.guard.Refusal;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.IngestResult;
import org.hearsay.ingest.IngestResult.Ingested;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;

/// Reads what is sent, a bounded number of articles at once; who comes when too many wait is told to come back.
/// Thread-safe.
public final class Intake implements AutoCloseable {

    /// Bytes of an article that is read at most. Larger ones can be added by the command line.
    public static final int LARGEST = 2_000_000;

    private static final int WAITING = 16;

    private final ArticleReader articles = new ArticleReader(LARGEST);
    private final Function<Article, Record> reader;
    private final @Nullable Fetching fetching;
    private final ThreadPoolExecutor threads;

    /// @param reader safe for use by several threads
    /// @param fetching `null` if nothing is to be fetched; closed together with this
    public Intake(Function<Article, Record> reader, @Nullable Fetching fetching) {
        this.reader = reader;
        this.fetching = fetching;
        int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        this.threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                10,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("reading-", 1).daemon().factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /// The record of an article.
    ///
    /// @param origin what to call it, e.g. in a list of articles without a headline
    /// @throws Refusal if it is no article that can be read
    public Record read(byte[] bytes, String origin, Hints hints) {
        IngestResult result = articles.read(bytes, origin, hints);
        return switch (result) {
            case Ingested(Article article) -> read(article);
            case Rejected rejected -> throw new Refusal(422, "No article", rejected.line());
        };
    }

    /// The record of the page at an address, got from there.
    ///
    /// @throws Refusal if addresses are not fetched here, or the page cannot be had or is no article
    public Record fetch(String address, Hints hints) {
        if (fetching == null) {
            throw new Refusal(
                    403,
                    "Nothing is fetched here",
                    "To have addresses fetched, start the reading room with --allow-fetch");
        }
        return fetching.read(address, hints, this);
    }

    /// Whether addresses are fetched.
    public boolean fetches() {
        return fetching != null;
    }

    /// What the sender knows about an article.
    ///
    /// @param parameters gives the value of a parameter, `null` if it is not given
    /// @throws Refusal if a value is none of those that its parameter can have
    public static Hints hints(Function<String, @Nullable String> parameters) {
        UnaryOperator<@Nullable String> given = name -> {
            String value = parameters.apply(String.valueOf(name));
            return value == null || value.isBlank() ? null : value.strip();
        };
        String day = given.apply("published");
        LocalDate published;
        try {
            published = day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new Refusal(400, "Wrong parameter", "The day of publication is no day; write it as 2031-05-14");
        }
        return Hints.NONE
                .withPublished(published)
                .withOutlet(given.apply("outlet"))
                .withUrl(given.apply("url"));
    }

    private Record read(Article article) {
        Future<Record> reading;
        try {
            reading = threads.submit(() -> reader.apply(article));
        } catch (RejectedExecutionException e) {
            throw new Refusal(503, "Busy", "Many articles are waiting to be read; send this one again in a minute");
        }
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(503, "Closing", "The reading room is being closed");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        if (fetching != null) {
            fetching.close();
        }
    }
}
