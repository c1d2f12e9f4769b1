package org.hearsay.ledger.dispute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimReader;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.claim.ClaimIndex;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;

/// Finds disputes among the records it is given, one after the other.
///
/// An addition takes time in proportion to the article, not to what was added before. For one thread.
public final class DisputeFinder {

    /// Sentences of one article within which every pair of claims is compared.
    private static final int NEIGHBOURHOOD = 4;

    private final ClaimReader reader = new ClaimReader();
    private final FigureConflicts figures;
    private final DateConflicts dates;
    private final Contradictions contradictions;
    private final Rebuttals rebuttals;
    private final ClaimIndex index;
    private final List<Conflict> conflicts = new ArrayList<>();

    public DisputeFinder(Identities identities) {
        this(identities, new ClaimIndex());
    }

    /// @param index may be shared with other finders of the same claims
    public DisputeFinder(Identities identities, ClaimIndex index) {
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
        Conflict contradiction = contradictions.between(a, b);
        if (contradiction != null) {
            return contradiction;
        }
        Conflict figure = figures.between(a, b);
        return figure != null ? figure : dates.between(a, b);
    }
}
