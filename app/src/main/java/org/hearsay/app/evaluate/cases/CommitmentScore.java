package org.hearsay.app.evaluate.cases;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.commitment.CommitmentFinder;
import org.hearsay.ledger.commitment.Status;
import org.jspecify.annotations.Nullable;

/// Counts commitments found and missed, and how often kind, date, condition and status are as listed.
public final class CommitmentScore {

    /// A day after every case.
    private static final int TENTH = 10;
    private static final int DAYS_OF_A_MONTH = 30;
    private static final LocalDate LATE = LocalDate.of(9999, 1, 1);

    private DisputeScore.Counts counts = DisputeScore.Counts.NONE;
    private final Share kinds = new Share();
    private final Share dues = new Share();
    private final Share conditions = new Share();
    private final Share statuses = new Share();
    private final Share evidence = new Share();
    private final Share delays = new Share();
    private final Share moves = new Share();
    private final List<String> mistakes = new ArrayList<>();

    /// Adds what is found in a case; cases that list no commitment and do not say that there is none are left out.
    public void add(Case one, CaseReading reading) {
        List<Expected.ACommitment> open =
                new ArrayList<>(one.all(Expected.ACommitment.class).toList());
        if (open.isEmpty() && one.all(Expected.NoCommitment.class).findAny().isEmpty()) {
            return;
        }
        CommitmentFinder finder = new CommitmentFinder();
        reading.claims().forEach(finder::add);
        for (Commitment found : finder.commitments(LATE)) {
            Expected.ACommitment match = open.stream()
                    .filter(expected -> reading.isThere(found.claim(), expected.pointer()))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                counts = counts.plus(new DisputeScore.Counts(0, 1, 0));
                mistakes.add(one.id() + ": wrong " + found.kind() + " "
                        + found.claim().words());
            } else {
                open.remove(match);
                counts = counts.plus(new DisputeScore.Counts(1, 0, 0));
                compare(one, reading, match, found, finder);
            }
        }
        open.forEach(missed -> {
            counts = counts.plus(new DisputeScore.Counts(0, 0, 1));
            mistakes.add(one.id() + ": missed " + missed.pointer());
        });
    }

    private void compare(
            Case one, CaseReading reading, Expected.ACommitment expected, Commitment found, CommitmentFinder finder) {
        if (expected.kind() != null) {
            check(kinds, one, "kind", expected.kind(), found.kind().name().toLowerCase(Locale.ROOT));
        }
        if (expected.due() != null && expected.moves().isEmpty()) {
            check(dues, one, "due", String.valueOf(lastDay(expected.due())), String.valueOf(found.due()));
        }
        if (expected.condition() != null) {
            String condition = found.condition();
            boolean right = condition != null
                    && (condition.contains(expected.condition())
                            || expected.condition().contains(condition));
            conditions.add(right);
            note(right, one, "condition", expected.condition(), String.valueOf(condition));
        }
        for (Expected.AMove move : expected.moves()) {
            boolean right = found.moves().stream()
                    .anyMatch(other -> reading.isThere(other.claim(), move.pointer())
                            && Objects.equals(lastDay(move.due()), other.due()));
            moves.add(right);
            note(right, one, "move", move.toString(), found.moves().toString());
        }
        Commitment last = found;
        for (Expected.AStatus status : expected.statuses()) {
            Commitment then = asOf(status.today(), found.claim(), finder);
            Status told = then == null ? null : then.status();
            check(
                    statuses,
                    one,
                    "status " + status.today(),
                    status.word(),
                    String.valueOf(told).toLowerCase(Locale.ROOT));
            last = then == null ? last : then;
        }
        Pointer pointer = expected.evidence();
        if (pointer != null) {
            boolean right = last.evidence().stream().anyMatch(claim -> reading.isThere(claim, pointer));
            evidence.add(right);
            note(
                    right,
                    one,
                    "evidence",
                    pointer.toString(),
                    String.valueOf(last.evidence().size()));
        }
        if (expected.delay() != null) {
            boolean right = nearly(Period.parse(expected.delay()), last.delay());
            delays.add(right);
            note(right, one, "delay", expected.delay(), String.valueOf(last.delay()));
        }
    }

    /// Whether within a tenth, a month counted as thirty days.
    private static boolean nearly(Period expected, @Nullable Period found) {
        return found != null && Math.abs(days(found) - days(expected)) * TENTH <= days(expected);
    }

    private static long days(Period period) {
        return period.toTotalMonths() * DAYS_OF_A_MONTH + period.getDays();
    }

    private static @Nullable Commitment asOf(LocalDate day, Claim claim, CommitmentFinder finder) {
        return finder.commitments(day).stream()
                .filter(commitment -> commitment.claim().id().equals(claim.id()))
                .findFirst()
                .orElse(null);
    }

    private void check(Share share, Case one, String what, String expected, String found) {
        boolean right = expected.equals(found);
        share.add(right);
        note(right, one, what, expected, found);
    }

    private void note(boolean right, Case one, String what, String expected, String found) {
        if (!right) {
            mistakes.add(one.id() + ": " + what + " " + found + " instead of " + expected);
        }
    }

    private static @Nullable LocalDate lastDay(String due) {
        if (due.equals("none")) {
            return null;
        }
        return switch (due.length()) {
            case 10 -> LocalDate.parse(due);
            case 4 -> LocalDate.of(Integer.parseInt(due), 12, 31);
            case 7 -> YearMonth.parse(due).atEndOfMonth();
            default -> null;
        };
    }

    public DisputeScore.Counts counts() {
        return counts;
    }

    /// One line for each mistake.
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    /// The shares of what was found that are as listed.
    public String details() {
        return "kind " + kinds + ", due " + dues + ", condition " + conditions + ", moved " + moves + ", status "
                + statuses + ", evidence " + evidence + ", delay " + delays;
    }
}
