package org.hearsay.app.evaluate.cases;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.ledger.dispute.DisputeKind;
import org.jspecify.annotations.Nullable;

/// What a case expects.
public sealed interface Expected {

    /// A dispute.
    ///
    /// @param sides two or more; of an author's challenge what is challenged and the challenge
    record ADispute(DisputeKind kind, List<List<Pointer>> sides) implements Expected {
        public ADispute {
            sides = List.copyOf(sides);
        }
    }

    /// A commitment.
    ///
    /// @param kind in lower case; `null` if the case does not say
    /// @param due a TIMEX value or `none`; `null` if the case does not say
    /// @param condition words of the condition; `null` if the case does not say
    record ACommitment(
            Pointer pointer,
            @Nullable String kind,
            @Nullable String of,
            @Nullable String due,
            @Nullable String condition,
            List<AStatus> statuses,
            @Nullable Pointer evidence,
            @Nullable String delay,
            List<AMove> moves)
            implements Expected {
        public ACommitment {
            statuses = List.copyOf(statuses);
            moves = List.copyOf(moves);
        }
    }

    /// How a commitment stands on a day.
    record AStatus(String word, LocalDate today) {}

    /// A later link of a chain.
    record AMove(Pointer pointer, String due) {}

    /// There is no commitment.
    record NoCommitment() implements Expected {}

    /// These speak to one question.
    record Together(List<Pointer> pointers) implements Expected {
        public Together {
            pointers = List.copyOf(pointers);
        }
    }

    /// These do not speak to one question.
    record Apart(List<Pointer> pointers) implements Expected {
        public Apart {
            pointers = List.copyOf(pointers);
        }
    }

    /// A block that is judged by another measure: `timeline`, `names`, `corroborate` and their contraries.
    ///
    /// @param head the block's first line
    /// @param details its further lines
    record Other(String head, List<String> details) implements Expected {
        public Other {
            details = List.copyOf(details);
        }
    }
}
