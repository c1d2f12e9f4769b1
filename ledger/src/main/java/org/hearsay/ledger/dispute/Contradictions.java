package org.hearsay.ledger.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.Likeness;
import org.hearsay.ledger.claim.Likeness.Pair;
import org.hearsay.ledger.claim.Notion;
import org.hearsay.model.Act;
import org.jspecify.annotations.Nullable;

/// One claim says what another says is not so: by the act of denying, by a negation, or by contraries.
final class Contradictions {

    private static final double LEAST_OPPOSED = 0.9;
    private static final double LEAST_SHARED = 2;
    private static final double LEAST_DENIED_COVERAGE = 0.6;
    private static final double LEAST_CONTRARY_COVERAGE = 0.55;
    /// Beyond, what was so may have changed.
    private static final long MOST_DAYS_FOR_CONTRARIES = 7;

    private final Voices voices;

    Contradictions(Voices voices) {
        this.voices = voices;
    }

    @Nullable
    Conflict between(Claim a, Claim b) {
        if (!asserts(a) || !asserts(b) || voices.relaysTheOther(a, b) || momentsApart(a, b)) {
            return null;
        }
        Likeness alike = Likeness.of(a, b);
        if (alike.namesApart() || alike.weight() < LEAST_SHARED) {
            return null;
        }
        boolean flipped = a.denies() ^ b.denies();
        List<Pair> opposed = alike.shared().stream()
                .filter(pair -> !pair.first().name() && pair.first().opposes(pair.second(), flipped))
                .toList();
        double weight = opposed.stream().mapToDouble(pair -> pair.first().weight()).sum();
        if (weight < LEAST_OPPOSED || !enough(a, b, alike)) {
            return null;
        }
        boolean same = voices.same(a, b);
        if (same && !later(a, b)) {
            return null;
        }
        return new Conflict(
                same ? DisputeKind.REVERSAL : DisputeKind.DENIAL,
                a,
                b,
                Math.min(1, 0.4 + alike.most() / 2),
                "one says what the other says is not so: " + Wording.shared(alike));
    }

    private static boolean enough(Claim a, Claim b, Likeness alike) {
        if (a.denies() || b.denies()) {
            return (a.denies() ? alike.coverage() : alike.coverageBack()) >= LEAST_DENIED_COVERAGE;
        }
        if (a.negative() != b.negative()) {
            Claim negative = a.negative() ? a : b;
            Claim other = a.negative() ? b : a;
            return coverage(negative.notions().values().stream().filter(Notion::denied).toList(), other)
                            >= LEAST_DENIED_COVERAGE
                    && (a.negative() ? alike.coverage() : alike.coverageBack()) >= LEAST_DENIED_COVERAGE;
        }
        return alike.least() >= LEAST_CONTRARY_COVERAGE && near(a, b);
    }

    private static double coverage(Collection<Notion> notions, Claim by) {
        double all = notions.stream().mapToDouble(Notion::weight).sum();
        double met = notions.stream()
                .filter(notion -> by.notions().values().stream().anyMatch(notion::meets))
                .mapToDouble(Notion::weight)
                .sum();
        return all == 0 ? 0 : met / all;
    }

    private static boolean asserts(Claim claim) {
        boolean undenied = claim.act() == Act.DENY && claim.negated();
        return switch (claim.act()) {
            case ASSERT, DENY, ACCUSE, CONCEDE, PROMISE, THREATEN, PREDICT, BELIEVE -> !undenied;
            case DOUBT, DEMAND, ASK -> false;
        };
    }

    private static boolean momentsApart(Claim a, Claim b) {
        return !a.moments().isEmpty()
                && !b.moments().isEmpty()
                && a.moments().stream().allMatch(one -> b.moments().stream().allMatch(one::apart));
    }

    private static boolean later(Claim a, Claim b) {
        LocalDate day = a.source().published();
        return day != null && !day.equals(b.source().published());
    }

    private static boolean near(Claim a, Claim b) {
        LocalDate day = a.source().published();
        LocalDate other = b.source().published();
        return day == null || other == null || Math.abs(ChronoUnit.DAYS.between(day, other)) <= MOST_DAYS_FOR_CONTRARIES;
    }
}
