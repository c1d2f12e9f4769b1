package org.hearsay.ledger.dossier;

import java.time.LocalDate;
import java.util.Set;
import org.hearsay.ledger.Folding;
import org.hearsay.ledger.claim.Claim;
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
                && (speaker == null || stands(speaker, claim.speaker().name()))
                && (place == null
                        || stands(place, claim.sentence())
                        || stands(place, claim.source().headline()))
                && words.stream().allMatch(word -> stands(word, claim.sentence()));
    }

    private static boolean stands(String wanted, @Nullable String text) {
        return text != null && (" " + Folding.fold(text) + " ").contains(" " + Folding.fold(wanted) + " ");
    }
}
