package org.hearsay.app.fetch;

import java.time.Duration;
import java.util.List;

/// How to behave in the network. Immutable.
///
/// @param allowPrivate whether addresses that are not of the public network may be asked
/// @param agent the value of `User-Agent`: a name without spaces comes first, by which robots.txt speaks of us
/// @param longestBody in bytes, as sent
/// @param longestTime for a request with its answer
/// @param pause between the end of a request to a site and the next one
/// @param waits before each further try; a server that asks for more than twice the longest is left in peace
public record FetchRules(
        boolean allowPrivate,
        String agent,
        int longestBody,
        Duration longestTime,
        Duration pause,
        List<Duration> waits) {

    /// The public network, 50 MB and a minute a document, a second between requests to a site, three tries.
    public static final FetchRules DEFAULT = new FetchRules(
            false,
            "Hearsay/0.1 (reads news for a person; honours robots.txt)",
            50_000_000,
            Duration.ofMinutes(1),
            Duration.ofSeconds(1),
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(8)));

    public FetchRules {
        waits = List.copyOf(waits);
    }

    /// These rules, asking any address, without pause: for one's own network.
    public FetchRules withPrivate() {
        return new FetchRules(
                true,
                agent,
                longestBody,
                longestTime,
                Duration.ZERO,
                List.of(Duration.ofMillis(50), Duration.ofMillis(200)));
    }

    /// These rules, telling sites how to reach the user.
    ///
    /// @param contact a mail or web address
    public FetchRules withContact(String contact) {
        String safe = contact.replaceAll("[^\\x21-\\x7e]+", " ").strip();
        return new FetchRules(allowPrivate, "Hearsay/0.1 (+" + safe + ")", longestBody, longestTime, pause, waits);
    }

    /// These rules with other limits.
    FetchRules withLimits(int body, Duration time) {
        return new FetchRules(allowPrivate, agent, body, time, pause, waits);
    }

    /// The longest that a server may ask us to wait.
    Duration longestWait() {
        return waits.isEmpty() ? Duration.ZERO : waits.getLast().multipliedBy(2);
    }

    /// What robots.txt calls us.
    String name() {
        return agent.split("/", 2)[0];
    }
}
