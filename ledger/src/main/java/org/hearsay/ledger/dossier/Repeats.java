package org.hearsay.ledger.dossier;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.claim.Origins;
import org.hearsay.ledger.dispute.Dispute;

/// Disputes that say again, in copies of the same articles, what one before them says.
final class Repeats {

    private Repeats() {}

    /// All but them, in the same order. Origins are asked only where the words of two disputes are the same.
    static List<Dispute> leftOut(List<Dispute> disputes, Origins origins) {
        Map<String, Integer> times = new HashMap<>();
        disputes.forEach(dispute -> times.merge(words(dispute), 1, Integer::sum));
        Set<String> seen = new HashSet<>();
        List<Dispute> kept = new ArrayList<>();
        for (Dispute dispute : disputes) {
            String words = words(dispute);
            if (times.getOrDefault(words, 0) == 1 || seen.add(words + "\n" + origins(dispute, origins))) {
                kept.add(dispute);
            }
        }
        return List.copyOf(kept);
    }

    private static String words(Dispute dispute) {
        return dispute.kind()
                + dispute.claims().map(claim -> "\n" + claim.words()).sorted().collect(joining());
    }

    private static String origins(Dispute dispute, Origins origins) {
        return dispute.claims()
                .map(claim -> origins.of(claim.source().article()))
                .sorted()
                .collect(joining("\n"));
    }
}
