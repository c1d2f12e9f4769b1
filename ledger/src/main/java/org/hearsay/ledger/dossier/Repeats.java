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
public final class Repeats {

    private Repeats() {}

    /// All but them, in the same order. Origins are asked only where the words of two disputes are the same.
    static List<Dispute> leftOut(List<Dispute> disputes, Origins origins) {
        List<String> words = disputes.stream().map(Repeats::words).toList();
        Map<String, Integer> times = new HashMap<>();
        words.forEach(one -> times.merge(one, 1, Integer::sum));
        Set<String> seen = new HashSet<>();
        List<Dispute> kept = new ArrayList<>();
        for (int i = 0; i < disputes.size(); i++) {
            Dispute dispute = disputes.get(i);
            if (times.getOrDefault(words.get(i), 0) == 1 || seen.add(said(words.get(i), dispute, origins))) {
                kept.add(dispute);
            }
        }
        return List.copyOf(kept);
    }

    /// What a dispute says, whoever copied it: the same of two if one of them says again what the other does.
    public static String said(Dispute dispute, Origins origins) {
        return said(words(dispute), dispute, origins);
    }

    private static String said(String words, Dispute dispute, Origins origins) {
        return words + "\n" + origins(dispute, origins);
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
