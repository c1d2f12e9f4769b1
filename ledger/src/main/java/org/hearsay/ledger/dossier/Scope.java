package org.hearsay.ledger.dossier;

import java.time.LocalDate;
import java.util.Set;
import org.hearsay.ledger.Folding;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.matter.Matter;
import org.hearsay.ledger.timeline.Happening;
import org.jspecify.annotations.Nullable;

/// Which claims an answer must have to do with. `null` sets no condition.
///
/// @param since first day of publication
/// @param until last day of publication
/// @param speaker words that stand together in the speaker's name
/// @param place a word of the claim or around it, as a place's name
/// @param words words of the claim, all of them; empty sets no condition
public record Scope(
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String speaker,
        @Nullable String place,
        Set<String> words) {

    public static final Scope ALL = new Scope(null, null, null, null, Set.of());

    public Scope {
        words = Set.copyOf(words);
    }

    /// Whether a claim meets every condition.
    public boolean accepts(Claim claim) {
        LocalDate published = claim.source().published();
        return (since == null || (published != null && !published.isBefore(since)))
                && (until == null || (published != null && !published.isAfter(until)))
                && (speaker == null
                        || Folding.namesMatch(speaker, claim.speaker().name()))
                && (place == null
                        || Folding.namesMatch(place, claim.sentence())
                        || Folding.namesMatch(place, claim.source().headline()))
                && words.stream().allMatch(word -> Folding.namesMatch(word, claim.sentence()));
    }

    /// Whether a claim on one of its sides does.
    public boolean accepts(Dispute dispute) {
        return dispute.claims().anyMatch(this::accepts);
    }

    /// Whether one of its claims does.
    public boolean accepts(Matter matter) {
        return matter.claims().stream().anyMatch(this::accepts);
    }

    /// Whether the claim that makes it does.
    public boolean accepts(Commitment commitment) {
        return accepts(commitment.claim());
    }

    /// Whether one of its reports does.
    public boolean accepts(Happening happening) {
        return happening.reports().stream().anyMatch(this::accepts);
    }
}
