package org.hearsay.ledger.commitment;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.Likeness;
import org.hearsay.ledger.claim.Moment;
import org.hearsay.ledger.claim.Notion;
import org.hearsay.ledger.claim.Outlook;
import org.hearsay.ledger.claim.Sheet;
import org.hearsay.model.Act;
import org.hearsay.model.TimeValue;
import org.jspecify.annotations.Nullable;

/// What later claims tell of a commitment. Immutable.
final class Outcomes {

    private static final double LEAST_WEIGHT = 2.5;
    private static final double LEAST_COVERAGE = 0.55;
    private static final double LEAST_COVERAGE_OF_BREACH = 0.25;

    /// Keys of `finish` and `open`, with their synonyms.
    private static final Set<String> COMPLETIONS = Set.of("finish", "open");

    /// Key of `arrive` and `deliver`.
    private static final String ARRIVAL = "deliv";

    private static final int MONTHS_WITHOUT_DAYS = 12;
    private static final int NEAR = 2;
    private static final List<String> POINTING = List.of("The ", "Those ", "These ", "That ", "This ", "They ", "It ");

    private final List<String> breaches = Sheet.rows(Outcomes.class, "breaches.tsv").stream()
            .map(List::getFirst)
            .toList();

    /// @param done claims that tell that it was done
    /// @param undone claims that tell that it was not
    record Told(List<Claim> done, List<Claim> undone) {}

    /// @param later claims that share words with it, of any time
    Told of(Claim commitment, List<Claim> later) {
        List<Claim> done = new ArrayList<>();
        List<Claim> undone = new ArrayList<>();
        if (commitment.act() == Act.ASSERT
                && late(commitment) != null
                && commitment.notions().containsKey(ARRIVAL)) {
            done.add(commitment);
        }
        for (Claim claim : later) {
            if (!follows(commitment, claim) || claim.outlook() != Outlook.FACT || !tells(claim)) {
                continue;
            }
            if (claim.isIn(commitment)) {
                (claim.negative() ? undone : done).add(claim);
                continue;
            }
            Likeness alike = Likeness.of(commitment, claim);
            if (alike.namesApart() || Likeness.sortsApart(commitment, claim)) {
                continue;
            }
            boolean breach = breaches.stream().anyMatch(claim.sentence().toLowerCase(Locale.ROOT)::contains);
            if (breach && alike.weight() >= LEAST_WEIGHT - 1 && alike.most() >= LEAST_COVERAGE_OF_BREACH) {
                undone.add(claim);
            } else if (alike.weight() >= LEAST_WEIGHT && alike.most() >= LEAST_COVERAGE) {
                boolean opposed = alike.shared().stream()
                        .anyMatch(pair -> !pair.first().name() && pair.first().opposes(pair.second(), claim.denies()));
                if (opposed) {
                    undone.add(claim);
                } else if (actMet(commitment, claim) && !isAStep(commitment, claim)) {
                    done.add(claim);
                }
            }
        }
        return new Told(done, undone);
    }

    /// The day on which a claim says that it came about: its date, or else when it was told.
    static @Nullable LocalDate day(Claim claim) {
        LocalDate published = claim.source().published();
        for (Moment moment : claim.moments()) {
            LocalDate last = moment.days().to();
            if (last != null && (published == null || !last.isAfter(published)) && moment.lead() == Moment.Lead.AT) {
                return last;
            }
        }
        return published;
    }

    /// In months and days; without the days where they say little.
    static Period between(LocalDate due, LocalDate done) {
        Period period = Period.between(due, done).withYears(0).withMonths((int)
                Period.between(due, done).toTotalMonths());
        return period.getMonths() >= MONTHS_WITHOUT_DAYS ? period.withDays(0) : period;
    }

    private static boolean follows(Claim commitment, Claim claim) {
        LocalDate made = commitment.source().published();
        LocalDate told = claim.source().published();
        if (claim.isIn(commitment)) {
            return takesUp(commitment, claim);
        }
        return made != null && told != null && told.isAfter(made);
    }

    /// What an article tells, in the same words or right after, that came so much later of a demand told in passing.
    List<Claim> answers(Claim demand, List<Claim> article) {
        if (late(demand) != null && demand.notions().containsKey(ARRIVAL)) {
            return List.of(demand);
        }
        return article.stream()
                .filter(claim -> late(claim) != null && takesUp(demand, claim))
                .toList();
    }

    /// An article that tells of a demand long ago may tell right after it what came of it: `those missiles came 14
    /// months later`.
    private static boolean takesUp(Claim commitment, Claim claim) {
        String words = claim.words().strip();
        return (late(claim) != null || (commitment.act() == Act.DEMAND && claim.narrated()))
                && claim.number() > commitment.number()
                && claim.number() - commitment.number() <= NEAR
                && POINTING.stream().anyMatch(words::startsWith)
                && claim.notions().values().stream()
                        .limit(2)
                        .anyMatch(notion ->
                                notion.weight() >= 1 && commitment.notions().containsKey(notion.key()));
    }

    /// How late a claim itself says that it came, as in `14 months later`; `null` if it does not.
    static @Nullable Period late(Claim claim) {
        for (Moment moment : claim.moments()) {
            boolean later = moment.words().endsWith(" later") || moment.words().endsWith(" late");
            if (later && moment.time().value() instanceof TimeValue.Length length && length.amount() != null) {
                int amount = length.amount().intValue();
                switch (length.unit()) {
                    case DAY -> {
                        return Period.ofDays(amount);
                    }
                    case WEEK -> {
                        return Period.ofWeeks(amount);
                    }
                    case MONTH -> {
                        return Period.ofMonths(amount);
                    }
                    case YEAR -> {
                        return Period.ofYears(amount);
                    }
                    default -> {}
                }
            }
        }
        return null;
    }

    private static boolean tells(Claim claim) {
        return switch (claim.act()) {
            case ASSERT, DENY, CONCEDE, ACCUSE -> claim.asserted();
            case DOUBT, PROMISE, THREATEN, DEMAND, PREDICT, ASK, BELIEVE -> false;
        };
    }

    /// Whether all was promised and a part is told: the first forty of every pipe.
    private static boolean isAStep(Claim commitment, Claim claim) {
        String promised = " " + commitment.words();
        String told = " " + claim.words();
        return (promised.contains(" every ") || promised.contains(" all "))
                && (told.contains(" first ") || told.contains(" some ") || told.contains(" half "))
                && !told.contains(" all ")
                && !told.contains(" last ");
    }

    /// Whether something is told to be finished, whatever was to be done to it.
    private static boolean completes(Claim claim) {
        return claim.notions().keySet().stream().anyMatch(COMPLETIONS::contains);
    }

    /// Whether the act itself, the first word that is neither a name nor common, is told.
    private static boolean actMet(Claim commitment, Claim claim) {
        List<Notion> words = commitment.notions().values().stream()
                .filter(notion -> !notion.name() && notion.weight() >= 1)
                .toList();
        long met = words.stream()
                .filter(notion -> claim.notions().values().stream().anyMatch(notion::meets))
                .count();
        return met >= 2 || met == words.size() || (met == words.size() - 1 && completes(claim));
    }
}
