package org.hearsay.ledger.dispute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.claim.Candidates;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimIndex;
import org.hearsay.ledger.claim.ClaimReader;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.claim.Likeness;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;

/// Finds disputes among the records it is given, one after the other.
///
/// An addition takes time in proportion to the article, not to what was added before. For one thread.
public final class DisputeFinder {

    /// Sentences of one article within which every pair of claims is compared.
    private static final int NEIGHBOURHOOD = 4;

    private static final double OF_A_PART = 0.9;
    private static final double LEAST_WEIGHT_OF_WHOLES = 2.5;
    private static final double LEAST_WITHIN_PART = 2;
    private static final double LEAST_WORDS_WITHIN_PART = 1;

    private final ClaimReader reader = new ClaimReader();
    private final FigureConflicts figures;
    private final DateConflicts dates;
    private final Contradictions contradictions;
    private final Rebuttals rebuttals;
    private final Candidates index;
    private final List<Conflict> conflicts = new ArrayList<>();

    public DisputeFinder(Identities identities) {
        this(identities, new ClaimIndex());
    }

    /// @param index may be shared with other finders of the same claims
    public DisputeFinder(Identities identities, Candidates index) {
        this.index = index;
        Voices voices = new Voices(identities);
        figures = new FigureConflicts(voices);
        dates = new DateConflicts(voices);
        contradictions = new Contradictions(voices);
        rebuttals = new Rebuttals(voices);
    }

    /// Adds an article's record.
    ///
    /// @return the conflicts of its claims with one another and with those added before
    public List<Conflict> add(Record record) {
        return add(reader.claims(record));
    }

    /// Adds the claims of one article.
    public List<Conflict> add(List<Claim> claims) {
        index.add(claims);
        List<Conflict> found = new ArrayList<>(AuthorChallenges.in(claims));
        found.addAll(rebuttals.in(claims));
        for (Claim claim : claims) {
            List<Claim> others = new ArrayList<>(index.candidates(claim));
            others.removeIf(claim::isIn);
            others.addAll(neighbours(claim, claims));
            for (Claim other : others) {
                Conflict conflict = between(other, claim);
                if (conflict != null) {
                    found.add(conflict);
                }
            }
        }
        found.removeIf(conflict -> conflict.kind() != DisputeKind.AUTHOR && challenged(conflict, found));
        conflicts.addAll(found);
        return List.copyOf(found);
    }

    /// All disputes so far, the surest first.
    public List<Dispute> disputes() {
        return Joining.disputes(conflicts);
    }

    /// What these conflicts are together, the surest first.
    ///
    /// @param conflicts in the order in which they were found; those that no chain of shared claims joins with one
    ///     another may be given apart
    public static List<Dispute> disputes(List<Conflict> conflicts) {
        return Joining.disputes(conflicts);
    }

    /// Whether the article's own challenge says the same already.
    private static boolean challenged(Conflict conflict, List<Conflict> found) {
        return found.stream()
                .anyMatch(other -> other.kind() == DisputeKind.AUTHOR
                        && other.first().id().equals(conflict.first().id())
                        && other.second().id().equals(conflict.second().id()));
    }

    /// Those before it in its own article and near enough to speak of the same.
    private static List<Claim> neighbours(Claim claim, List<Claim> claims) {
        return claims.stream()
                .filter(other -> other != claim && isBefore(other, claim))
                .filter(other -> claim.number() - other.number() <= NEIGHBOURHOOD)
                .filter(other -> claim.number() != other.number() || !(claim.narrated() || other.narrated()))
                .toList();
    }

    private static boolean isBefore(Claim one, Claim other) {
        return one.passage().start() < other.passage().start();
    }

    private @Nullable Conflict between(Claim a, Claim b) {
        if (a.narrated() && b.narrated() && a.isIn(b)) {
            return null;
        }
        Conflict whole = compared(a, b);
        if (whole != null || (a.parts().isEmpty() && b.parts().isEmpty()) || !related(a, b)) {
            return whole;
        }
        for (Claim one : a.clauses()) {
            for (Claim other : b.clauses()) {
                Conflict part = compared(one, other);
                if (part != null && stands(part, one, other, a, b)) {
                    return new Conflict(part.kind(), a, b, part.confidence() * OF_A_PART, part.reason());
                }
            }
        }
        return null;
    }

    /// Whether what two clauses share is enough by itself, and the wholes do not speak of different times.
    private static boolean stands(Conflict part, Claim one, Claim other, Claim a, Claim b) {
        Likeness alike = Likeness.of(one, other);
        boolean sameTime = part.kind() == DisputeKind.DATE
                || a.moments().isEmpty()
                || b.moments().isEmpty()
                || a.moments().stream()
                        .anyMatch(first -> b.moments().stream().anyMatch(second -> !first.apart(second)));
        return sameTime && alike.within(true) >= LEAST_WITHIN_PART && alike.within(false) >= LEAST_WORDS_WITHIN_PART;
    }

    /// Whether two claims as wholes have to do with one another: a part of one is only then set against a part of the
    /// other.
    private static boolean related(Claim a, Claim b) {
        boolean marked = (!a.measures().isEmpty() && !b.measures().isEmpty())
                || (!a.moments().isEmpty() && !b.moments().isEmpty())
                || a.negative() != b.negative();
        if (!marked) {
            return false;
        }
        Likeness alike = Likeness.of(a, b);
        boolean named = a.isIn(b)
                || isNamedIn(a, b)
                || isNamedIn(b, a)
                || alike.shared().stream()
                        .anyMatch(pair -> pair.first().name() || pair.second().name());
        return named && !alike.namesApart() && alike.weight() >= LEAST_WEIGHT_OF_WHOLES;
    }

    /// Whether the other speaks of this one's speaker.
    private static boolean isNamedIn(Claim speaker, Claim other) {
        return other.notions().values().stream()
                .anyMatch(notion -> notion.name() && speaker.self().contains(notion.key()));
    }

    private @Nullable Conflict compared(Claim a, Claim b) {
        Conflict contradiction = contradictions.between(a, b);
        if (contradiction != null) {
            return contradiction;
        }
        Conflict figure = figures.between(a, b);
        return figure != null ? figure : dates.between(a, b);
    }
}
