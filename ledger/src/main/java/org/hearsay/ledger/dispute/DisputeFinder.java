package org.hearsay.ledger.dispute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimReader;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.matter.ClaimIndex;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;

/// Finds disputes among the records it is given, one after the other.
///
/// An addition takes time in proportion to the article, not to what was added before. For one thread.
public final class DisputeFinder {

    private final ClaimReader reader = new ClaimReader();
    private final FigureConflicts figures;
    private final DateConflicts dates;
    private final Contradictions contradictions;
    private final Rebuttals rebuttals;
    private final ClaimIndex index = new ClaimIndex();
    private final List<Conflict> conflicts = new ArrayList<>();

    public DisputeFinder(Identities identities) {
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
        List<Conflict> found = new ArrayList<>(AuthorChallenges.in(claims));
        found.addAll(rebuttals.in(claims));
        for (Claim claim : claims) {
            for (Claim other : index.candidates(claim)) {
                Conflict conflict = between(other, claim);
                if (conflict != null) {
                    found.add(conflict);
                }
            }
            index.add(claim);
        }
        conflicts.addAll(found);
        return List.copyOf(found);
    }

    /// All disputes so far, the surest first.
    public List<Dispute> disputes() {
        return Joining.disputes(conflicts);
    }

    private @Nullable Conflict between(Claim a, Claim b) {
        Conflict contradiction = contradictions.between(a, b);
        if (contradiction != null) {
            return contradiction;
        }
        Conflict figure = figures.between(a, b);
        return figure != null ? figure : dates.between(a, b);
    }
}
