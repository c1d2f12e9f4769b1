package org.hearsay.ledger.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.Likeness;
import org.hearsay.ledger.claim.Measure;
import org.hearsay.ledger.claim.Moment;
import org.hearsay.ledger.claim.Notion;
import org.hearsay.ledger.claim.Outlook;
import org.hearsay.model.UnitKind;
import org.jspecify.annotations.Nullable;

/// Different numbers for one thing.
final class FigureConflicts {

    private static final double LEAST_WEIGHT = 1.5;
    private static final double LEAST_COVERAGE = 0.34;
    private static final double ENOUGH_COVERAGE = 0.6;
    private static final double WHOLE_COVERAGE = 0.8;
    /// Two numbers that have only a name in common are not of one thing.
    private static final double LEAST_WORDS = 0.9;
    private static final double COVERAGE_BESIDE = 0.65;
    private static final double LEAST_COVERAGE_WITH_PLACE = 0.5;
    private static final double LEAST_WEIGHT_OF_SMALL = 2;
    private static final double LEAST_WEIGHT_BESIDE = 1;
    private static final double LEAST_WEIGHT_OF_CLAUSE = 1.1;
    private static final double MOST_OF_FRAGMENT = 1.2;
    private static final double MUCH_UNMATCHED = 1;
    /// Beyond, what is counted may have changed.
    private static final long MOST_DAYS = 7;

    private static final Set<String> PARTS =
            Set.of("of them", "of whom", "among them", "including", "of which", "of these");

    private static final Set<UnitKind> TELLING =
            Set.of(UnitKind.SPEED, UnitKind.TEMPERATURE, UnitKind.ENERGY, UnitKind.POWER, UnitKind.AGE);

    /// What tells that a number is of what is left of a whole.
    private static final List<String> LEFT =
            List.of("was left ", "were left ", "is left ", "are left ", "remaining ", "is unspent ", "are unspent ");

    /// Keys of words for whoever lives, stays or comes somewhere.
    private static final Set<String> GENERAL =
            Set.of("villag", "inhabit", "local", "victim", "bodi", "protest", "famili");

    private static final List<String> GROWN = List.of(
            " risen ",
            " rose to ",
            " rises to ",
            " climbed to ",
            " climbs to ",
            " has climbed ",
            " grown to ",
            " has grown ",
            " now stands ",
            " raised the number ",
            " fallen to ",
            " fell to ",
            " so far ",
            " revised ",
            " had risen ");

    private final Voices voices;

    FigureConflicts(Voices voices) {
        this.voices = voices;
    }

    @Nullable
    Conflict between(Claim a, Claim b) {
        if (a.measures().isEmpty()
                || b.measures().isEmpty()
                || !a.asserted()
                || !b.asserted()
                || a.denies()
                || b.denies()
                || voices.same(a, b)
                || voices.relaysTheOther(a, b)
                || grown(a, b)
                || grown(b, a)
                || (a.outlook() == Outlook.FACT) != (b.outlook() == Outlook.FACT)) {
            return null;
        }
        if (a.measures().stream()
                        .noneMatch(one -> b.measures().stream().anyMatch(other -> comparable(a, one, b, other)))
                || (isPoll(a) && isPoll(b))) {
            return null;
        }
        if (!rate(a).equals(rate(b))) {
            return null;
        }
        Likeness alike = Likeness.of(a, b);
        if (alike.namesApart()
                || Likeness.eachNamesAnother(a, b)
                || (!beside(a, b) && Likeness.openingsApart(a, b))
                || Likeness.sortsApart(a, b)
                || (!beside(a, b)
                        && (Likeness.deedsApart(a, b)
                                || timesApart(a, b)
                                || alike.within(false) + ofUnit(a, b) < LEAST_WORDS))) {
            return null;
        }
        if ((a.narrated() || b.narrated()) && alike.least() < ENOUGH_COVERAGE && !beside(a, b)) {
            return null;
        }
        boolean enough = enough(a, b, alike);
        Conflict found = null;
        for (Measure one : a.measures()) {
            for (Measure other : b.measures()) {
                if (!comparable(a, one, b, other)
                        || !(enough && (!one.isShare() || alike.least() >= ENOUGH_COVERAGE)
                                || sameClause(a, one, b, other, alike))) {
                    continue;
                }
                if (!one.apart(other)) {
                    return null;
                }
                found = new Conflict(
                        DisputeKind.FIGURE,
                        a,
                        b,
                        Math.min(0.95, 0.5 + alike.least() / 2),
                        "“" + one.words() + "” and “" + other.words() + "” for the same: both speak of "
                                + Wording.shared(alike));
            }
        }
        return found;
    }

    /// Whether the later tells that the number has changed since.
    private static boolean grown(Claim earlier, Claim later) {
        LocalDate day = earlier.source().published();
        LocalDate other = later.source().published();
        String words = " " + later.sentence().toLowerCase(Locale.ROOT) + " ";
        return day != null
                && other != null
                && day.isBefore(other)
                && GROWN.stream().anyMatch(words::contains);
    }

    private static boolean enough(Claim a, Claim b, Likeness alike) {
        if (beside(a, b) && alike.weight() >= LEAST_WEIGHT_BESIDE && alike.most() >= COVERAGE_BESIDE) {
            return true;
        }
        if (beside(a, b) && a.attributed() && b.attributed() && (fragment(a) || fragment(b))) {
            return true;
        }
        if (alike.least() < ENOUGH_COVERAGE && unmatched(a, b) >= MUCH_UNMATCHED && unmatched(b, a) >= MUCH_UNMATCHED) {
            return false;
        }
        if (!alike.shared().isEmpty()
                && alike.within(false) >= LEAST_WEIGHT_OF_SMALL
                && alike.most() >= LEAST_COVERAGE_WITH_PLACE
                && (a.isIn(b) || placed(a, b) || placed(b, a))) {
            return true;
        }
        double weight = alike.weight() + ofUnit(a, b);
        boolean small = alike.most() >= WHOLE_COVERAGE && weight >= LEAST_WEIGHT_OF_SMALL;
        return weight >= LEAST_WEIGHT && alike.most() >= ENOUGH_COVERAGE && (small || alike.least() >= LEAST_COVERAGE);
    }

    /// A unit tells what is measured: kilometres per hour a speed, degrees a temperature.
    private static double ofUnit(Claim a, Claim b) {
        return a.measures().stream()
                        .anyMatch(one -> one.figure().unit() != null
                                && TELLING.contains(one.figure().unit().kind())
                                && b.measures().stream()
                                        .anyMatch(other -> one.dimension().equals(other.dimension())))
                ? 1
                : 0;
    }

    /// Whether the few words around one number are around the other, however long the rest.
    private static boolean sameClause(Claim a, Measure one, Claim b, Measure other, Likeness alike) {
        double shared = weight(a, one, other.clause());
        double least = Math.min(weight(a, one, one.clause()), weight(b, other, other.clause()));
        return shared >= LEAST_WEIGHT_OF_CLAUSE
                && alike.weight() >= LEAST_WEIGHT_OF_SMALL
                && least > 0
                && shared / least >= WHOLE_COVERAGE;
    }

    private static double weight(Claim claim, Measure measure, Set<String> keys) {
        return claim.notions().values().stream()
                .filter(notion -> measure.clause().contains(notion.key()) && keys.contains(notion.key()))
                .mapToDouble(Notion::weight)
                .sum();
    }

    /// Whether it says a bare number and hardly anything beside it: `put the number at 340`.
    private static boolean fragment(Claim claim) {
        return claim.measures().size() == 1
                && claim.measures().getFirst().figure().unit() == null
                && claim.notions().values().stream().mapToDouble(Notion::weight).sum() <= MOST_OF_FRAGMENT;
    }

    /// Whether one follows on the other.
    private static boolean beside(Claim a, Claim b) {
        return a.isIn(b) && Math.abs(a.number() - b.number()) <= 1;
    }

    private static boolean comparable(Claim a, Measure one, Claim b, Measure other) {
        return one.dimension().equals(other.dimension())
                && sameThing(a, one, b, other)
                && !qualified(one, b)
                && !qualified(other, a)
                && !atAPlaceWithin(a, one, b)
                && !atAPlaceWithin(b, other, a)
                && !isPart(a, one)
                && !isPart(b, other)
                && sameTime(a, one, b, other);
    }

    /// By what stretch of time it counts: `a day`, `every week`; empty if by none.
    private static String rate(Claim claim) {
        String words = " " + claim.words() + " ";
        for (String unit : List.of("hour", "day", "week", "month", "year")) {
            if (Stream.of(" a ", " an ", " per ", " every ", " each ")
                    .anyMatch(each -> words.contains(each + unit + " "))) {
                return unit;
            }
        }
        return "";
    }

    /// Two samples of one electorate differ without anybody being wrong.
    private static boolean isPoll(Claim claim) {
        return claim.notions().containsKey("poll")
                || claim.sentence().contains("poll")
                || claim.sentence().contains("survey")
                || claim.sentence().contains("voters");
    }

    /// Whether one has a name that is in or around the other.
    private static boolean placed(Claim claim, Claim other) {
        return claim.notions().values().stream()
                .anyMatch(notion -> notion.name()
                        && (other.notions().containsKey(notion.key())
                                || other.context().contains(notion.key())));
    }

    /// Weight of what one has and the other neither has nor stands in.
    private static double unmatched(Claim claim, Claim other) {
        return claim.notions().values().stream()
                .filter(notion -> !other.notions().containsKey(notion.key())
                        && !other.context().contains(notion.key()))
                .mapToDouble(Notion::weight)
                .sum();
    }

    /// Whether both count one sort of thing: the same noun; any noun for persons and just `people`; anything and a bare
    /// number.
    private static boolean sameThing(Claim a, Measure one, Claim b, Measure other) {
        return one.counted().equals(other.counted())
                || (one.figure().unit() == null
                        && (beside(a, b) || a.notions().keySet().containsAll(other.counted())))
                || (other.figure().unit() == null
                        && (beside(a, b) || b.notions().keySet().containsAll(one.counted())))
                || (isPeople(one) && isPeople(other) && (generalPeople(one) || generalPeople(other)));
    }

    private static boolean isPeople(Measure measure) {
        return measure.figure().unit() != null && measure.figure().unit().kind() == UnitKind.PEOPLE;
    }

    /// Whether no part of a population is meant, as children or soldiers.
    private static boolean generalPeople(Measure measure) {
        return measure.counted().isEmpty() || GENERAL.stream().anyMatch(measure.counted()::contains);
    }

    /// Whether it counts only some of a sort, of which the other does not speak: `12 foreign workers`.
    private static boolean qualified(Measure measure, Claim other) {
        return measure.qualifiers().stream()
                .anyMatch(key ->
                        !other.notions().containsKey(key) && !other.context().contains(key));
    }

    /// Whether one counts at a place within what the other counts in: `1,400 soldiers live at Kessen airfield`.
    private static boolean atAPlaceWithin(Claim claim, Measure measure, Claim other) {
        return measure.counts()
                && claim.notions().values().stream()
                        .anyMatch(notion -> notion.name()
                                && !other.notions().containsKey(notion.key())
                                && !other.context().contains(notion.key())
                                && claim.words().contains(" at " + notion.word()));
    }

    private static boolean isPart(Claim claim, Measure measure) {
        if (LEFT.stream().anyMatch((claim.words() + " ")::contains)) {
            return true;
        }
        int at = claim.words().indexOf(measure.words());
        int end = at < 0 ? -1 : at + measure.words().length();
        String around = at < 0
                ? claim.words()
                : claim.words()
                        .substring(Math.max(0, at - 14), Math.min(claim.words().length(), end + 10));
        return PARTS.stream().anyMatch(around::contains);
    }

    private static boolean sameTime(Claim a, Measure one, Claim b, Measure other) {
        Moment first = one.when();
        Moment second = other.when();
        if (first != null && second != null) {
            return !first.sinceOn().apart(second.sinceOn()) && !(longSince(first, second) || longSince(second, first));
        }
        LocalDate day = a.source().published();
        LocalDate otherDay = b.source().published();
        return day == null || otherDay == null || Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= MOST_DAYS;
    }

    /// Whether both give dates and none of the one's is any of the other's.
    private static boolean timesApart(Claim a, Claim b) {
        return !a.moments().isEmpty()
                && !b.moments().isEmpty()
                && a.moments().stream()
                        .allMatch(one -> b.moments().stream()
                                .allMatch(other -> one.sinceOn().apart(other.sinceOn())));
    }

    /// Whether one counts from a day long before the day of the other: all deaths since May are not those of a day.
    private static boolean longSince(Moment since, Moment day) {
        LocalDate from = since.days().from();
        LocalDate at = day.days().to();
        return since.lead() == Moment.Lead.SINCE
                && day.lead() != Moment.Lead.SINCE
                && from != null
                && at != null
                && ChronoUnit.DAYS.between(from, at) > MOST_DAYS;
    }
}
