package org.hearsay.app.evaluate.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.dispute.DisputeKind;
import org.hearsay.ledger.dispute.Side;

/// Counts disputes found and missed, by kind.
public final class DisputeScore {

    private final Map<DisputeKind, Counts> counts = new EnumMap<>(DisputeKind.class);
    private final List<String> mistakes = new ArrayList<>();
    private final Share speakers = new Share();
    private int unread;
    private int wrongKinds;

    /// @param right found and expected
    /// @param wrong found and not expected
    /// @param missed expected and not found
    public record Counts(int right, int wrong, int missed) {

        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        /// 0 to 1; 1 if nothing was found.
        public double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        /// 0 to 1; 1 if nothing was expected.
        public double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    /// Adds what was found in a case.
    public void add(Case one, CaseReading reading, List<Dispute> found) {
        List<Expected.ADispute> open =
                new ArrayList<>(one.all(Expected.ADispute.class).toList());
        for (Dispute dispute : found) {
            Expected.ADispute match = open.stream()
                    .filter(expected -> matches(expected, dispute, reading))
                    .findFirst()
                    .orElse(null);
            if (match == null
                    && one.all(Expected.ADispute.class).anyMatch(expected -> meetsSides(expected, dispute, reading))) {
                wrongKinds++;
                mistakes.add(one.id() + ": of another kind, found as " + dispute.kind());
            } else if (match == null) {
                count(dispute.kind(), new Counts(0, 1, 0));
                mistakes.add(one.id() + ": wrong " + dispute.kind() + " " + dispute.reasons() + " "
                        + dispute.claims()
                                .map(claim -> "[" + claim.speaker().name() + ": " + claim.words() + "]")
                                .toList());
            } else {
                open.remove(match);
                count(dispute.kind(), new Counts(1, 0, 0));
                match.sides().forEach(side -> speakers.add(named(side, dispute, reading)));
            }
        }
        for (Expected.ADispute missed : open) {
            count(missed.kind(), new Counts(0, 0, 1));
            boolean read =
                    missed.sides().stream().allMatch(side -> side.stream().anyMatch(reading::hasPlace));
            unread += read ? 0 : 1;
            mistakes.add(one.id() + ": missed " + missed.kind() + (read ? " " : " (not read) ") + missed.sides());
        }
    }

    private static boolean named(List<Pointer> side, Dispute dispute, CaseReading reading) {
        return side.stream().anyMatch(pointer -> dispute.claims().anyMatch(claim -> reading.meets(claim, pointer)));
    }

    private static boolean matches(Expected.ADispute expected, Dispute dispute, CaseReading reading) {
        return dispute.kind() == expected.kind() && meetsSides(expected, dispute, reading);
    }

    private static boolean meetsSides(Expected.ADispute expected, Dispute dispute, CaseReading reading) {
        List<Side> free = new ArrayList<>(dispute.sides());
        for (List<Pointer> pointers : expected.sides()) {
            Side met = free.stream()
                    .filter(side -> side.claims().stream()
                            .anyMatch(claim -> pointers.stream().anyMatch(pointer -> reading.isThere(claim, pointer))))
                    .findFirst()
                    .orElse(null);
            if (met == null) {
                return false;
            }
            free.remove(met);
        }
        return true;
    }

    private void count(DisputeKind kind, Counts more) {
        counts.merge(kind, more, Counts::plus);
    }

    /// Zeros for a kind that neither was found nor expected.
    public Counts of(DisputeKind kind) {
        return counts.getOrDefault(kind, Counts.NONE);
    }

    /// All kinds together.
    public Counts all() {
        return counts.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /// Of the listed sides of disputes found, those with a statement whose speaker is as listed.
    public Share speakers() {
        return speakers;
    }

    /// Found with the listed sides under another kind: no hit, and no false alarm either.
    public int wrongKinds() {
        return wrongKinds;
    }

    /// Missed because no claim was read in a side's sentence.
    public int unread() {
        return unread;
    }

    /// One line for each dispute that is wrong or missed.
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }
}
