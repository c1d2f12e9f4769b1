package org.hearsay.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.app.web.api.Api;
import org.hearsay.app.web.guard.Guard;
import org.hearsay.app.web.guard.Hosts;
import org.hearsay.app.web.guard.Pace;
import org.hearsay.app.web.intake.Intake;
import org.hearsay.app.web.intake.Overview;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Article;
import org.hearsay.model.Record;

/// A ledger on a port: pages for people and an API for programs. Closing it leaves the ledger open.
public final class ReadingRoom implements AutoCloseable {

    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final int MOST_REQUEST = Intake.LARGEST + 100_000;

    private final Javalin server;
    private final Intake intake;
    private final Overview overview;
    private final Settings settings;
    private final CountDownLatch closed = new CountDownLatch(1);

    private ReadingRoom(Javalin server, Intake intake, Overview overview, Settings settings) {
        this.server = server;
        this.intake = intake;
        this.overview = overview;
        this.settings = settings;
    }

    /// Opens it; when this returns, requests are answered.
    ///
    /// @param reader reads articles that are sent; safe for use by several threads
    /// @param mistakes is told of what should not have happened while answering
    /// @throws BindException if the port is taken or the host is not this machine's
    public static ReadingRoom open(
            Settings settings, Ledger ledger, Function<Article, Record> reader, Consumer<Throwable> mistakes)
            throws BindException {
        Guard guard = new Guard(
                new Hosts(settings.names()),
                settings.token(),
                new Pace(200, 1000),
                new Pace(1, 20),
                "hearsay-" + settings.port());
        Intake intake = new Intake(reader, settings.fetching());
        Overview overview = new Overview(ledger, mistakes);
        Assets assets = new Assets();
        Templates templates = new Templates(assets, guard, intake.fetches());
        Metrics metrics = new Metrics();
        Javalin server = Javalin.create(config -> {
            tune(config);
            config.routes.before(guard::check);
            new Problems(templates, mistakes).addTo(config.routes);
            new Pages(ledger, overview, guard, templates).addTo(config.routes);
            new Comparisons(overview, templates).addTo(config.routes);
            new Corrector(ledger, overview, guard, templates).addTo(config.routes);
            new Desk(ledger, overview, intake, guard, templates).addTo(config.routes);
            new Api(ledger, overview, intake, guard).addTo(config.routes);
            config.routes.get("/assets/{name}", assets::serve);
            config.routes.get("/assets/lights/{count}", assets::lights);
            metrics.addTo(config.routes);
        });
        try {
            server.start(settings.host(), settings.port());
        } catch (RuntimeException e) {
            intake.close();
            overview.close();
            throw unbound(settings, e);
        }
        return new ReadingRoom(server, intake, overview, settings);
    }

    private static BindException unbound(Settings settings, RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException || cause instanceof java.net.UnknownHostException) {
                BindException bind = new BindException(settings.host() + ":" + settings.port()
                        + ": cannot listen there (" + cause.getMessage() + "); give another --port or --host");
                bind.initCause(e);
                return bind;
            }
        }
        throw e;
    }

    private static void tune(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = MOST_REQUEST;
        config.http.prefer405over404 = true;
        config.jetty.multipartConfig.maxFileSize(MOST_REQUEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_REQUEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(MOST_REQUEST, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE.toMillis());
        });
    }

    /// Where it answers.
    public URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + server.port() + "/");
    }

    /// Waits until what the ledger holds was compared.
    ///
    /// @return whether it was within `most`
    boolean settle(Duration most) {
        return overview.settle(most);
    }

    /// Waits until it is closed.
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        server.stop();
        intake.close();
        overview.close();
        closed.countDown();
    }
}
