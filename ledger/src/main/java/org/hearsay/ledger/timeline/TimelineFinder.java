package org.hearsay.ledger.timeline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimIndex;
import org.hearsay.ledger.claim.Likeness;
import org.hearsay.ledger.claim.Moment;
import org.hearsay.ledger.claim.Outlook;
import org.hearsay.model.Interval;
import org.hearsay.model.TimeValue;

/// Puts dated claims in order and joins reports of one happening. For one thread.
public final class TimelineFinder {

    private static final double LEAST_WEIGHT = 2;
    private static final double LEAST_COVERAGE = 0.6;
    private static final Set<String> FURTHER = Set.of("second ", "another ", "third ", "again");

    private final ClaimIndex index;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byClaim = new HashMap<>();

    private static final class Entry {

        private Moment moment;
        private final List<Claim> reports = new ArrayList<>();

        private Entry(Moment moment, Claim claim) {
            this.moment = moment;
            reports.add(claim);
        }
    }

    public TimelineFinder() {
        this(new ClaimIndex());
    }

    /// @param index may be shared with other finders of the same claims
    public TimelineFinder(ClaimIndex index) {
        this.index = index;
    }

    /// Adds the claims of one article.
    public void add(List<Claim> claims) {
        index.add(claims);
        for (Claim claim : claims) {
            List<Claim> candidates = claim.moments().isEmpty() ? List.of() : index.candidates(claim);
            for (Moment moment : claim.moments()) {
                if (moment.lead() != Moment.Lead.SINCE && claim.outlook() != Outlook.CONDITIONAL) {
                    place(claim, moment, candidates);
                }
            }
        }
    }

    /// All happenings by their first day, those of finer grain later on one day.
    public List<Happening> happenings() {
        return entries.stream()
                .map(entry -> new Happening(when(entry.moment), entry.moment.days(), entry.reports))
                .sorted(comparing((Happening happening) -> first(happening.days()))
                        .thenComparing(happening -> last(happening.days()), (a, b) -> b.compareTo(a))
                        .thenComparing(happening ->
                                happening.reports().getFirst().passage().start()))
                .toList();
    }

    private void place(Claim claim, Moment moment, List<Claim> candidates) {
        for (Claim other : candidates) {
            for (Entry entry : byClaim.getOrDefault(other.id(), List.of())) {
                if (sameDay(entry.moment, moment) && same(claim, other)) {
                    entry.moment = entry.moment.within(moment)
                            ? entry.moment
                            : moment.within(entry.moment) ? moment : entry.moment;
                    if (!entry.reports.contains(claim)) {
                        entry.reports.add(claim);
                    }
                    byClaim.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(entry);
                    return;
                }
            }
        }
        Entry entry = new Entry(moment, claim);
        entries.add(entry);
        byClaim.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(entry);
    }

    private static boolean sameDay(Moment one, Moment other) {
        return !one.apart(other) && (one.days().equals(other.days()) || one.within(other) || other.within(one));
    }

    private static boolean same(Claim claim, Claim other) {
        Likeness alike = Likeness.of(claim, other);
        return !alike.namesApart()
                && alike.weight() >= LEAST_WEIGHT
                && alike.most() >= LEAST_COVERAGE
                && further(claim) == further(other)
                && !Likeness.sortsApart(claim, other);
    }

    private static boolean further(Claim claim) {
        return FURTHER.stream().anyMatch(claim.words().toLowerCase(Locale.ROOT)::contains);
    }

    /// A length of time tells its days, not how long it is.
    private static String when(Moment moment) {
        LocalDate to = moment.days().to();
        return moment.time().value() instanceof TimeValue.Length && to != null
                ? to.toString()
                : moment.time().value().timex();
    }

    private static LocalDate first(Interval days) {
        return Objects.requireNonNullElse(days.from(), LocalDate.MIN);
    }

    private static LocalDate last(Interval days) {
        return Objects.requireNonNullElse(days.to(), LocalDate.MAX);
    }
}
