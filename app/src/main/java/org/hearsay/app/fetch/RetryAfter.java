package org.hearsay.app.fetch;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// How long a server asks to wait (RFC 9110, 10.2.3).
final class RetryAfter {

    private static final int LONGEST_NUMBER = 9;

    private RetryAfter() {}

    static Optional<Duration> of(HttpResponse<?> response) {
        return response.headers().firstValue("Retry-After").flatMap(value -> parse(value, Instant.now()));
    }

    /// @param value seconds, or a day and time
    static Optional<Duration> parse(String value, Instant now) {
        String asked = value.strip();
        if (asked.length() <= LONGEST_NUMBER
                && !asked.isEmpty()
                && asked.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(asked)));
        }
        try {
            Instant at = DateTimeFormatter.RFC_1123_DATE_TIME.parse(asked, Instant::from);
            Duration wait = Duration.between(now, at);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
