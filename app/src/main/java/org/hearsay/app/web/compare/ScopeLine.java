package org.hearsay.app.web.compare;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Which articles were set beside one another, and until when.
public final class ScopeLine {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private ScopeLine() {}

    /// In words.
    public static String of(Findings findings, Progress progress) {
        long all = Math.max(progress.all(), findings.articles());
        String when = MOMENT.format(findings.at()) + " UTC";
        if (findings.articles() == all) {
            return "Every article of the ledger was compared with the others: " + number(all) + ", as of " + when + ".";
        }
        String words =
                number(findings.articles()) + " of " + number(all) + " articles were compared, as of " + when + ".";
        if (progress.full()) {
            return words + " Memory does not suffice for more; start with HEARSAY_JAVA_OPTS=-Xmx… to give some.";
        }
        return progress.done() == 0
                ? words + " The others follow."
                : words + " The others follow; " + number(progress.done()) + " are done.";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
