package org.hearsay.ledger.commitment;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.hearsay.ledger.claim.Claim;
import org.jspecify.annotations.Nullable;

/// What somebody is to do, and what became of it.
///
/// @param claim the first that makes it
/// @param of who is to do it, if another than the speaker; `null` if the words do not say
/// @param due the last day of the date set last; `null` if none is set
/// @param dueWords that date as it stands; `null` if none is set
/// @param condition words on which it hangs; `null` if there are none
/// @param moves later dates for the same act, the earliest told first
/// @param repeats claims that tell the same with the same date
/// @param status as of the day asked for
/// @param evidence claims that tell the outcome, the earliest first; empty if none does
/// @param delay how long after the day, or, if there was none, after the demand was made; `null` if it is not late
public record Commitment(
        CommitmentKind kind,
        Claim claim,
        @Nullable String of,
        @Nullable LocalDate due,
        @Nullable String dueWords,
        @Nullable String condition,
        List<Move> moves,
        List<Claim> repeats,
        Status status,
        List<Claim> evidence,
        @Nullable Period delay) {

    /// A later date for the same act.
    ///
    /// @param due its last day
    public record Move(Claim claim, LocalDate due, String words) {}

    public Commitment {
        moves = List.copyOf(moves);
        repeats = List.copyOf(repeats);
        evidence = List.copyOf(evidence);
    }

    /// Whether its day has passed and nothing tells that it was done.
    public boolean overdue() {
        return status == Status.DUE || (status == Status.BROKEN && due != null);
    }
}
