package org.hearsay.app.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.app.fetch.Fetched.Document;
import org.hearsay.app.fetch.Fetched.Refusal;
import org.hearsay.app.fetch.Fetched.Unchanged;
import org.hearsay.app.fetch.Robots.Answer;

/// Fetches documents: http and https alone, of the public network alone, if the site allows it, one at a time of each
/// site, within limits of size and time. Whatever happens is a [Fetched]. Thread-safe.
public final class Fetcher implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final Duration LONGEST_CRAWL_DELAY = Duration.ofSeconds(30);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

    private final FetchRules rules;
    private final Connection connection;
    private final Turns turns = new Turns();
    private final Robots robots;

    public Fetcher(FetchRules rules) {
        this(rules, rules.allowPrivate() ? address -> Optional.empty() : PublicAddresses::specialPurpose);
    }

    /// @param guard says what an address is for that must not be asked
    Fetcher(FetchRules rules, Function<InetAddress, Optional<String>> guard) {
        this.rules = rules;
        this.connection = new Connection(rules, guard);
        this.robots = new Robots(rules.name(), this::robotsFile);
    }

    /// Fetches a document, unless the server says that it is the one of which `known` was given.
    ///
    /// @param address as a user or a feed writes it
    public Fetched fetch(String address, Validators known) {
        try {
            return follow(Address.parse(address), known);
        } catch (RefusedException e) {
            return e.refusal();
        } catch (InterruptedException e) {
            return new Refusal("stopped", "run the same command again", true);
        }
    }

    /// Ends what is under way as soon as it can, and all waiting. What is asked from now on is refused.
    public void stop() {
        turns.stop();
        connection.close();
    }

    @Override
    public void close() {
        stop();
    }

    private Fetched follow(URI address, Validators known) throws RefusedException, InterruptedException {
        URI at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            connection.check(at);
            BaseRobotRules allowed = robots.of(at);
            if (allowed.isAllowNone()) {
                throw new RefusedException(
                        "its site's robots.txt cannot be had, so nothing else is asked of it",
                        "check the address and the network",
                        true);
            }
            if (!allowed.isAllowed(at.toString())) {
                throw new RefusedException(
                        "its site's robots.txt forbids " + at,
                        "save the page with your browser and add the file",
                        false);
            }
            HttpResponse<byte[]> response = patiently(at, known, pause(allowed));
            int status = response.statusCode();
            if (!REDIRECTS.contains(status)) {
                return switch (status) {
                    case 200 -> document(at, response);
                    case 304 -> new Unchanged();
                    default ->
                        throw new RefusedException(
                                "HTTP " + status, "check the address in your browser", PASSING.contains(status));
                };
            }
            at = Address.redirected(
                    at, response.headers().firstValue("Location").orElse(""));
        }
        throw new RefusedException("over " + MOST_REDIRECTS + " redirects", "check the address in your browser", false);
    }

    private static Document document(URI at, HttpResponse<byte[]> response) {
        return new Document(
                at,
                response.headers().firstValue("Content-Type").orElse(null),
                response.body(),
                new Validators(
                        response.headers().firstValue("ETag").orElse(null),
                        response.headers().firstValue("Last-Modified").orElse(null)));
    }

    /// Asks again after an answer or a failure that may pass, each time after a longer wait.
    private HttpResponse<byte[]> patiently(URI at, Validators known, Duration pause)
            throws RefusedException, InterruptedException {
        for (int attempt = 0; ; attempt++) {
            boolean last = attempt == rules.waits().size();
            Duration wait = last ? Duration.ZERO : rules.waits().get(attempt);
            try {
                HttpResponse<byte[]> response = once(at, known, pause);
                Optional<Duration> asked = RetryAfter.of(response);
                if (last || !PASSING.contains(response.statusCode())) {
                    return response;
                }
                if (asked.isPresent() && asked.get().compareTo(rules.longestWait()) > 0) {
                    throw new RefusedException(
                            "HTTP %d, it asks to wait for %,d s"
                                    .formatted(
                                            response.statusCode(), asked.get().toSeconds()),
                            "run the same command later",
                            true);
                }
                wait = asked.filter(duration -> duration.compareTo(rules.waits().get(0)) > 0)
                        .orElse(wait);
            } catch (IOException e) {
                if (last) {
                    throw new RefusedException(Connection.words(e), "check the address and the network", true);
                }
            }
            turns.sleep(wait);
        }
    }

    private HttpResponse<byte[]> once(URI at, Validators known, Duration pause)
            throws IOException, RefusedException, InterruptedException {
        try {
            return turns.take(at.getHost(), pause, () -> connection.get(at, known, rules.longestBody()));
        } catch (IOException | RefusedException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Duration pause(BaseRobotRules allowed) {
        long asked = allowed.getCrawlDelay();
        Duration delay = asked <= 0 ? Duration.ZERO : Duration.ofMillis(asked);
        Duration longest = delay.compareTo(rules.pause()) > 0 ? delay : rules.pause();
        return longest.compareTo(LONGEST_CRAWL_DELAY) > 0 ? LONGEST_CRAWL_DELAY : longest;
    }

    /// A robots.txt, at most five redirects away (RFC 9309, 2.3.1.2).
    private Answer robotsFile(URI file) throws InterruptedException {
        URI at = file;
        try {
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                URI asked = at;
                HttpResponse<byte[]> response = turns.take(
                        at.getHost(), rules.pause(), () -> connection.get(asked, Validators.NONE, Robots.LONGEST));
                if (!REDIRECTS.contains(response.statusCode())) {
                    return new Answer(response.statusCode(), response.body());
                }
                at = Address.redirected(
                        at, response.headers().firstValue("Location").orElse(""));
            }
            return new Answer(404, new byte[0]);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return new Answer(0, new byte[0]);
        }
    }
}
