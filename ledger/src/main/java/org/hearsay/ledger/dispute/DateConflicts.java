package org.hearsay.ledger.dispute;

import java.util.List;
import java.util.Set;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.Likeness;
import org.hearsay.ledger.claim.Moment;
import org.hearsay.ledger.claim.Outlook;
import org.jspecify.annotations.Nullable;

/// Different times for one event.
final class DateConflicts {

    private static final double LEAST_WEIGHT = 2;
    /// What is to come is planned once; what has been may have been twice.
    private static final double LEAST_COVERAGE_AHEAD = 0.5;

    private static final double LEAST_COVERAGE_PAST = 0.6;

    /// Words that tell one event from another of its sort.
    private static final Set<String> FURTHER = Set.of(" again", " second ", " third ", " another ", " further ", " next round", " also ");

    private final Voices voices;

    DateConflicts(Voices voices) {
        this.voices = voices;
    }

    @Nullable
    Conflict between(Claim a, Claim b) {
        List<Moment> first = dates(a);
        List<Moment> second = dates(b);
        if (first.isEmpty() || second.isEmpty() || a.denies() || b.denies() || voices.relaysTheOther(a, b)
                || (a.outlook() == Outlook.FUTURE) != (b.outlook() == Outlook.FUTURE)
                || further(a) != further(b)) {
            return null;
        }
        boolean allApart = first.stream().allMatch(one -> second.stream().allMatch(one::apart));
        if (!allApart) {
            return null;
        }
        Likeness alike = Likeness.of(a, b);
        double least = a.outlook() == Outlook.FUTURE ? LEAST_COVERAGE_AHEAD : LEAST_COVERAGE_PAST;
        if (alike.namesApart() || alike.weight() < LEAST_WEIGHT || alike.least() < least || countsApart(a, b)
                || alike.shared().stream().anyMatch(pair -> pair.first().denied() != pair.second().denied())) {
            return null;
        }
        return new Conflict(
                DisputeKind.DATE,
                a,
                b,
                Math.min(1, 0.4 + alike.least() / 2),
                "“" + first.getFirst().words() + "” and “" + second.getFirst().words() + "” for one event: both speak of "
                        + Wording.shared(alike));
    }

    private static List<Moment> dates(Claim claim) {
        return claim.moments().stream().filter(moment -> moment.lead() != Moment.Lead.SINCE).toList();
    }

    private static boolean further(Claim claim) {
        return FURTHER.stream().anyMatch(claim.words()::contains);
    }

    /// Two events with different numbers in them are two.
    private static boolean countsApart(Claim a, Claim b) {
        return a.measures().stream().anyMatch(one -> b.measures().stream()
                .anyMatch(other -> one.dimension().equals(other.dimension()) && one.apart(other)));
    }
}
