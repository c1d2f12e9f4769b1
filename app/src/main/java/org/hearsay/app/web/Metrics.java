package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;

/// How the reading room fares, for Prometheus.
final class Metrics {

    private static final String BEGUN = "hearsay.begun";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
    }

    void addTo(RoutesConfig routes) {
        routes.before(context -> context.attribute(BEGUN, System.nanoTime()));
        routes.after(this::count);
        routes.get(
                "/metrics",
                context -> context.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(registry.scrape()));
        routes.get(
                "/healthz",
                context -> context.contentType("text/plain; charset=utf-8").result("ok\n"));
    }

    /// By the pattern of the route, as the addresses themselves are without number.
    private void count(Context context) {
        Long begun = context.attribute(BEGUN);
        if (begun != null) {
            Timer.builder("http.server.requests")
                    .tag("method", context.method().name())
                    .tag("route", route(context))
                    .tag("status", Integer.toString(context.statusCode()))
                    .publishPercentileHistogram()
                    .register(registry)
                    .record(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private static String route(Context context) {
        Endpoint matched = context.endpoints().matchedHttpEndpoint();
        return matched == null ? "none" : matched.path;
    }
}
