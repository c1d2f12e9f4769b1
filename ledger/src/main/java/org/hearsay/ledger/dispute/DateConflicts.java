package org.hearsay.ledger.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
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
    private static final double WHOLE_COVERAGE = 0.8;
    private static final double LEAST_COVERAGE_OF_LONGER = 0.35;
    private static final double LEAST_WEIGHT_OF_WHOLE = 2.5;

    /// With less in common, each with a word of its own tells another act.
    private static final double WEIGHT_OF_ONE_ACT = 3;

    private static final double ONE_ACT = 0.7;
    /// Beyond, without a word of delay, the next year's is meant.
    private static final long MOST_DAYS_PUT_OFF = 250;

    /// Words that tell one event from another of its sort.
    private static final Set<String> FURTHER = Set.of(" again", " another ", " further ", " next round", " also ");

    /// What tells that a date was moved.
    private static final List<String> PUT_OFF = List.of(
            " now ",
            "not until",
            "postpone",
            "delay",
            "put off",
            "pushed back",
            "push back",
            "slip",
            " late",
            "reschedul",
            "instead",
            "moved",
            "behind",
            "again",
            "wait",
            "still",
            "not before");

    private final Voices voices;

    DateConflicts(Voices voices) {
        this.voices = voices;
    }

    @Nullable
    Conflict between(Claim a, Claim b) {
        List<Moment> first = dates(a);
        List<Moment> second = dates(b);
        if (first.isEmpty()
                || second.isEmpty()
                || !a.asserted()
                || !b.asserted()
                || a.denies()
                || b.denies()
                || voices.relaysTheOther(a, b)
                || a.outlook() != b.outlook()
                || further(a) != further(b)) {
            return null;
        }
        boolean allApart = first.stream().allMatch(one -> second.stream().allMatch(other -> one.incompatible(other)));
        if (!allApart) {
            return null;
        }
        Likeness alike = Likeness.of(a, b);
        double least = a.outlook() == Outlook.FUTURE ? LEAST_COVERAGE_AHEAD : LEAST_COVERAGE_PAST;
        if (alike.namesApart()
                || Likeness.eachNamesAnother(a, b)
                || Likeness.openingsApart(a, b)
                || another(a, first, b, second)
                || (unmet(a, b) && unmet(b, a) && (alike.weight() < WEIGHT_OF_ONE_ACT || alike.least() < ONE_ACT))
                || Likeness.sortsApart(a, b)
                || Likeness.deedsApart(a, b)
                || alike.weight() < LEAST_WEIGHT
                || !(alike.least() >= least || whole(alike))
                || countsApart(a, b)
                || alike.shared().stream()
                        .anyMatch(
                                pair -> pair.first().opposes(pair.second(), false) && !notBefore(a) && !notBefore(b))) {
            return null;
        }
        return new Conflict(
                DisputeKind.DATE,
                a,
                b,
                Math.min(0.95, 0.4 + alike.least() / 2),
                "“" + first.getFirst().words() + "” and “" + second.getFirst().words()
                        + "” for one event: both speak of " + Wording.shared(alike));
    }

    /// Whether the day that was told had passed when the other was told, and nothing says that it was put off: the next
    /// of its sort is meant.
    private static boolean another(Claim a, List<Moment> first, Claim b, List<Moment> second) {
        return farApart(first, second) && (overWhen(first, b) || overWhen(second, a));
    }

    /// Whether it has a word, no name, that the other neither has nor stands in.
    private static boolean unmet(Claim claim, Claim other) {
        return claim.notions().values().stream()
                .anyMatch(notion -> !notion.name()
                        && notion.weight() >= 1
                        && !other.context().contains(notion.key())
                        && other.notions().values().stream().noneMatch(notion::meets));
    }

    private static boolean farApart(List<Moment> first, List<Moment> second) {
        LocalDate one = first.getFirst().days().to();
        LocalDate other = second.getFirst().days().to();
        return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) > MOST_DAYS_PUT_OFF;
    }

    private static boolean overWhen(List<Moment> dates, Claim later) {
        LocalDate told = later.source().published();
        String words = " " + later.sentence().toLowerCase(Locale.ROOT) + " "
                + later.source().headline();
        return later.outlook() == Outlook.FUTURE
                && told != null
                && dates.stream().allMatch(date -> date.past(told))
                && PUT_OFF.stream().noneMatch(words::contains);
    }

    /// Whether all of the shorter is in the longer.
    private static boolean whole(Likeness alike) {
        return alike.most() >= WHOLE_COVERAGE
                && alike.least() >= LEAST_COVERAGE_OF_LONGER
                && alike.weight() >= LEAST_WEIGHT_OF_WHOLE;
    }

    private static List<Moment> dates(Claim claim) {
        LocalDate published = claim.source().published();
        List<Moment> dates = claim.moments().stream()
                .filter(moment -> moment.lead() != Moment.Lead.SINCE)
                .filter(moment -> claim.outlook() == Outlook.FACT || published == null || !moment.past(published))
                .map(moment -> moment.lead() != Moment.Lead.UNTIL
                        ? moment
                        : notBefore(claim)
                                ? moment.onward()
                                : claim.outlook() == Outlook.FACT ? moment : moment.upTo(published))
                .toList();
        return dates.stream()
                .filter(date -> dates.stream().noneMatch(finer -> finer.within(date)))
                .toList();
    }

    /// `will not open before February`: that it does not is no denial but says when.
    private static boolean notBefore(Claim claim) {
        String words = " " + claim.words();
        return (words.contains(" not ") || words.contains(" no ") || words.contains(" No "))
                && (words.contains(" before ") || words.contains(" until "));
    }

    private static boolean further(Claim claim) {
        String headline = claim.source().headline();
        return FURTHER.stream()
                .anyMatch(word ->
                        claim.sentence().contains(word) || (headline != null && (headline + " ").contains(word)));
    }

    /// Two events with different numbers in them are two.
    private static boolean countsApart(Claim a, Claim b) {
        return a.measures().stream()
                .anyMatch(one -> b.measures().stream()
                        .anyMatch(other -> one.dimension().equals(other.dimension()) && one.apart(other)));
    }
}
