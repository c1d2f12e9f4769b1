package org.hearsay.ledger.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.Likeness;
import org.hearsay.ledger.claim.Likeness.Pair;
import org.hearsay.ledger.claim.Notion;
import org.hearsay.ledger.claim.Outlook;
import org.hearsay.model.Act;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// One claim says what another says is not so: by the act of denying, by a negation, or by contraries.
final class Contradictions {

    private static final double LEAST_OPPOSED = 0.9;
    private static final double LEAST_SHARED = 2;
    private static final double LEAST_SHARED_WITH_NARRATION = 2.5;
    private static final double LEAST_COVERAGE_OF_NARRATION = 0.35;
    /// What follows on another claim, or comes from the same mouth, may leave its subject unsaid.
    private static final double LEAST_SHARED_BESIDE = 1;

    private static final double LEAST_DENIED_COVERAGE = 0.75;
    private static final double LEAST_NEGATED_COVERAGE = 0.7;
    private static final double LEAST_COVERAGE = 0.5;
    private static final double LEAST_SHARED_IN_CONTRAST = 2.5;
    private static final double LEAST_CONTRASTED_COVERAGE = 0.5;
    private static final double LEAST_CONTRARY_COVERAGE = 0.55;
    private static final double WHOLE_COVERAGE = 0.95;
    /// One speaker who says nearly nothing else the second time.
    private static final double SAME_WORDS = 0.85;
    private static final double LEAST_VIEW_COVERAGE = 0.8;
    /// Beyond, what was so may have changed.
    private static final long MOST_DAYS_FOR_CONTRARIES = 7;

    private static final List<String> NO_MORE = List.of(" no longer ", " any more", " anymore", " any longer");
    private static final long DAYS_OF_A_SEASON = 180;

    private static final double BY_CONTRAST = 0.5;
    private static final int CONTRAST_REACHES = 3;

    private final Voices voices;

    Contradictions(Voices voices) {
        this.voices = voices;
    }

    @Nullable
    Conflict between(Claim a, Claim b) {
        if (!mayOppose(a, b)
                || !asserts(a)
                || !asserts(b)
                || voices.relaysTheOther(a, b)
                || momentsApart(a, b)
                || seasonsApart(a, b)
                || changed(a, b)
                || changed(b, a)
                || reasonDenied(a, b)) {
            return null;
        }
        Likeness alike = Likeness.of(a, b);
        boolean same = voices.same(a, b);
        boolean contrasted = contrasted(a, b);
        if (alike.namesApart()
                || alike.weight() + selves(a, b) < leastShared(a, b, same, alike)
                || !(same || anchored(a, b, alike))
                || !(namesMet(a, b) || namesMet(b, a))) {
            return null;
        }
        if ((a.narrated() || b.narrated()) && !toldAlike(alike)) {
            return null;
        }
        boolean flipped = a.denies() ^ b.denies();
        List<Pair> opposed = alike.shared().stream()
                .filter(pair -> !pair.first().name() && pair.first().opposes(pair.second(), flipped))
                .toList();
        boolean agree = alike.shared().stream()
                .anyMatch(pair ->
                        pair.first().isContrary(pair.second()) && !pair.first().opposes(pair.second(), flipped));
        double weight = agree
                ? 0
                : opposed.stream()
                        .mapToDouble(pair ->
                                Math.max(pair.first().weight(), pair.second().weight()))
                        .sum();
        boolean opposite = weight >= LEAST_OPPOSED && enough(a, b, alike, contrasted, same, opposed);
        if (!opposite && !(contrasted && !same && a.attributed() && b.attributed() && muchAlike(alike))) {
            return null;
        }
        if (same && !apart(a, b)) {
            return null;
        }
        return new Conflict(
                same && a.via().isEmpty() && b.via().isEmpty() ? DisputeKind.REVERSAL : DisputeKind.DENIAL,
                a,
                b,
                opposite ? Math.min(0.95, 0.4 + alike.most() / 2) : BY_CONTRAST,
                (opposite ? "one says what the other says is not so: " : "the article sets the one against the other: ")
                        + Wording.shared(alike));
    }

    /// What need not be looked at more closely.
    private static boolean mayOppose(Claim a, Claim b) {
        return a.negative() != b.negative()
                || a.denies() != b.denies()
                || (poles(a) && poles(b))
                || (a.isIn(b) && b.contrast() > a.number());
    }

    private static boolean poles(Claim claim) {
        for (Notion notion : claim.notions().values()) {
            if (!notion.poles().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// Whether something says that both speak of one and the same: a name, or the neighbourhood in one article.
    private static boolean anchored(Claim a, Claim b, Likeness alike) {
        return (a.isIn(b) && Math.abs(a.number() - b.number()) <= CONTRAST_REACHES)
                || alike.shared().stream()
                        .anyMatch(pair -> pair.first().name() || pair.second().name())
                || named(a, b)
                || named(b, a)
                || (near(a, b) && wholly(a, b, alike));
    }

    /// Whether all that the negative one says is in the other.
    private static boolean wholly(Claim a, Claim b, Likeness alike) {
        Claim negative = a.negative() ? a : b;
        List<Notion> denied =
                negative.notions().values().stream().filter(Notion::denied).toList();
        return a.negative() != b.negative()
                && coverage(denied, a.negative() ? b : a) >= WHOLE_COVERAGE
                && alike.within(false) >= LEAST_SHARED;
    }

    private static boolean named(Claim a, Claim b) {
        return a.notions().values().stream()
                .anyMatch(notion -> (notion.name() && b.context().contains(notion.key()))
                        || (notion.weight() >= 1 && b.self().contains(notion.key())));
    }

    /// Whether every name in the first stands in or around the second.
    private static boolean namesMet(Claim a, Claim b) {
        return a.notions().values().stream()
                .filter(Notion::name)
                .allMatch(notion -> b.notions().containsKey(notion.key())
                        || b.context().contains(notion.key())
                        || b.self().contains(notion.key()));
    }

    /// What the article tells itself is taken for the same only where much is.
    private static boolean toldAlike(Likeness alike) {
        double within = alike.shared().stream()
                .mapToDouble(pair -> pair.first().weight())
                .sum();
        return within >= LEAST_SHARED_WITH_NARRATION
                && alike.most() >= LEAST_DENIED_COVERAGE
                && alike.least() >= LEAST_COVERAGE_OF_NARRATION;
    }

    private static boolean muchAlike(Likeness alike) {
        double names = alike.shared().stream()
                .filter(pair -> pair.first().name())
                .mapToDouble(pair -> pair.first().weight())
                .sum();
        double all = alike.shared().stream()
                .mapToDouble(pair -> pair.first().weight())
                .sum();
        return all >= LEAST_SHARED_IN_CONTRAST && all - names >= LEAST_OPPOSED;
    }

    /// Whether the article itself sets the later against the earlier: `however, others suggest otherwise`.
    private static boolean contrasted(Claim a, Claim b) {
        return a.isIn(b)
                && a.number() < b.contrast()
                && b.contrast() - a.number() <= CONTRAST_REACHES
                && a.outlook() == b.outlook();
    }

    private static double leastShared(Claim a, Claim b, boolean same, Likeness alike) {
        if (!a.attributed() || !b.attributed()) {
            return LEAST_SHARED_WITH_NARRATION;
        }
        if (same && alike.most() >= SAME_WORDS) {
            return LEAST_SHARED_BESIDE;
        }
        boolean beside = a.isIn(b) && (same || Math.abs(a.number() - b.number()) <= 1);
        return beside ? LEAST_SHARED_BESIDE : LEAST_SHARED;
    }

    /// Weight of one's names that are the other's speaker, who may leave himself unsaid: `denied having done it`.
    private static double selves(Claim a, Claim b) {
        return self(a, b) + self(b, a);
    }

    private static double self(Claim a, Claim b) {
        return a.notions().values().stream()
                .filter(notion -> notion.name()
                        && b.self().contains(notion.key())
                        && !b.notions().containsKey(notion.key()))
                .mapToDouble(Notion::weight)
                .sum();
    }

    private static boolean enough(
            Claim a, Claim b, Likeness alike, boolean contrasted, boolean same, List<Pair> opposed) {
        if (a.denies() || b.denies()) {
            Claim denial = a.denies() ? a : b;
            double said = denial.notions().values().stream()
                    .mapToDouble(Notion::weight)
                    .sum();
            return (said >= LEAST_SHARED || selves(a, b) > 0)
                    && coverage(denial.notions().values(), a.denies() ? b : a) >= LEAST_DENIED_COVERAGE;
        }
        if (a.negative() != b.negative()) {
            Claim negative = a.negative() ? a : b;
            Claim other = a.negative() ? b : a;
            double denied = coverage(
                    negative.notions().values().stream().filter(Notion::denied).toList(), other);
            double whole = a.negative() ? alike.coverage() : alike.coverageBack();
            return predicateMet(negative, other)
                    && denied >= (contrasted ? LEAST_CONTRASTED_COVERAGE : LEAST_NEGATED_COVERAGE)
                    && (contrasted || whole >= LEAST_COVERAGE);
        }
        boolean view = opposed.stream().anyMatch(pair -> pair.first().contraryView(pair.second()));
        return same
                ? view && alike.most() >= LEAST_VIEW_COVERAGE && alike.least() >= LEAST_COVERAGE
                : alike.least() >= LEAST_CONTRARY_COVERAGE && near(a, b) && (a.attributed() || b.attributed());
    }

    /// Whether the word that the negation stands before, mostly the verb, is in the other claim: one who did not want
    /// the escort does not say that there was none.
    private static boolean predicateMet(Claim negative, Claim other) {
        return negative.notions().values().stream()
                .filter(Notion::denied)
                .findFirst()
                .map(first -> isMere(first) || other.notions().values().stream().anyMatch(first::meets))
                .orElse(false);
    }

    /// Words that only say that something is.
    private static boolean isMere(Notion notion) {
        return notion.weight() < 1
                && !notion.key().startsWith("want")
                && !notion.key().startsWith("need");
    }

    /// Whether only one of them gives a reason and it is the denial, which may deny no more than the reason.
    private static boolean reasonDenied(Claim a, Claim b) {
        return (a.denies() && reasons(a) && !reasons(b)) || (b.denies() && reasons(b) && !reasons(a));
    }

    private static boolean reasons(Claim claim) {
        return claim.words().contains(" because ") || claim.words().contains(" due to ");
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
        boolean undenied = claim.act() == Act.DENY && claim.negated()
                || !claim.asserted()
                || !claim.complete()
                || claim.speaker().kind() == SpeakerKind.UNKNOWN
                || claim.outlook() == Outlook.CONDITIONAL;
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

    /// Whether the later says that it is so no more, which leaves the earlier true.
    private static boolean changed(Claim earlier, Claim later) {
        LocalDate day = earlier.source().published();
        LocalDate other = later.source().published();
        String words = " " + later.words() + " ";
        return day != null
                && other != null
                && day.isBefore(other)
                && NO_MORE.stream().anyMatch(words::contains);
    }

    /// Whether both speak of the season that runs, and not of one.
    private static boolean seasonsApart(Claim a, Claim b) {
        LocalDate day = a.source().published();
        LocalDate other = b.source().published();
        return day != null
                && other != null
                && a.words().contains("season")
                && b.words().contains("season")
                && Math.abs(ChronoUnit.DAYS.between(day, other)) > DAYS_OF_A_SEASON;
    }

    /// Whether they were said at different times, as far as can be told.
    private static boolean apart(Claim a, Claim b) {
        LocalDate day = a.source().published();
        return a.isIn(b)
                ? a.number() != b.number()
                : day != null && !day.equals(b.source().published());
    }

    private static boolean near(Claim a, Claim b) {
        LocalDate day = a.source().published();
        LocalDate other = b.source().published();
        return day == null
                || other == null
                || Math.abs(ChronoUnit.DAYS.between(day, other)) <= MOST_DAYS_FOR_CONTRARIES;
    }
}
