package org.hearsay.app.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What sites allow (RFC 9309), asked once a day and site. Thread-safe.
final class Robots {

    /// Gets a robots.txt.
    @FunctionalInterface
    interface Getter {

        /// @return what the server says; a status of 0 if it cannot be reached
        Answer get(URI address) throws InterruptedException;
    }

    record Answer(int status, byte[] body) {}

    private record Known(BaseRobotRules rules, Instant until) {}

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_UNREACHABLE = Duration.ofMinutes(5);
    /// As much as a crawler has to read (RFC 9309, 2.5).
    static final int LONGEST = 500 * 1024;

    private static final int OK = 200;
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    private final String name;
    private final Getter getter;
    private final Map<String, Known> known = new Recent<>();

    /// @param name what robots.txt calls us
    Robots(String name, Getter getter) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.getter = getter;
    }

    /// What the site of an address allows.
    BaseRobotRules of(URI address) throws InterruptedException {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        synchronized (known) {
            Known rules = known.get(site);
            if (rules != null && Instant.now().isBefore(rules.until)) {
                return rules.rules;
            }
        }
        URI file = URI.create(site + "/robots.txt");
        Answer answer = getter.get(file);
        boolean unreachable = answer.status == 0 || answer.status >= SERVER_ERROR || answer.status == TOO_MANY_REQUESTS;
        BaseRobotRules rules = rules(file, answer, unreachable);
        synchronized (known) {
            known.put(site, new Known(rules, Instant.now().plus(unreachable ? KEPT_UNREACHABLE : KEPT)));
        }
        return rules;
    }

    private BaseRobotRules rules(URI file, Answer answer, boolean unreachable) {
        if (unreachable) {
            return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        }
        return answer.status == OK
                ? new SimpleRobotRulesParser().parseContent(file.toString(), answer.body, "text/plain", List.of(name))
                : new SimpleRobotRules(
                        answer.status >= CLIENT_ERROR ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
    }
}
