package org.hearsay.app.web.view;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.app.web.compare.Findings;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.commitment.Status;
import org.jspecify.annotations.Nullable;

/// What somebody is to do, and what became of it.
///
/// @param kind e.g. `promise`
/// @param status in words
/// @param statusStyle class of the status
/// @param of who is to do it, if another than the speaker; empty if not
/// @param due day and words; empty if none is set
/// @param condition on which it hangs; empty if on none
/// @param moves later days
/// @param evidence claims that tell the outcome
/// @param delay how late it was or is; empty if it is not
public record CommitmentView(
        String kind,
        String status,
        String statusStyle,
        ClaimLine claim,
        String of,
        String due,
        String condition,
        List<Move> moves,
        List<ClaimLine> evidence,
        String delay) {

    public record Move(String words, ClaimLine claim) {}

    public static CommitmentView of(Commitment commitment, Findings findings) {
        return new CommitmentView(
                commitment.kind().name().toLowerCase(Locale.ROOT),
                words(commitment.status()),
                "is-" + commitment.status().name().toLowerCase(Locale.ROOT),
                ClaimLine.of(commitment.claim(), findings),
                Objects.requireNonNullElse(commitment.of(), ""),
                commitment.due() == null
                        ? ""
                        : commitment.due() + " (" + Objects.requireNonNullElse(commitment.dueWords(), "") + ")",
                Objects.requireNonNullElse(commitment.condition(), ""),
                commitment.moves().stream()
                        .map(move ->
                                new Move(move.due() + " (" + move.words() + ")", ClaimLine.of(move.claim(), findings)))
                        .toList(),
                ClaimLine.of(commitment.evidence(), findings),
                delay(commitment.delay()));
    }

    static String words(Status status) {
        return switch (status) {
            case OPEN -> "open";
            case DUE -> "day passed, outcome not told";
            case KEPT -> "kept";
            case BROKEN -> "broken";
            case UNKNOWN -> "contradicted or unknown";
        };
    }

    private static String delay(@Nullable Period delay) {
        if (delay == null) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        part(words, delay.getYears(), "year");
        part(words, delay.getMonths(), "month");
        part(words, delay.getDays(), "day");
        return words.append(" late").toString().strip();
    }

    private static void part(StringBuilder words, int number, String unit) {
        if (number != 0) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(number)
                    .append(' ')
                    .append(unit)
                    .append(number == 1 ? "" : "s");
        }
    }
}
