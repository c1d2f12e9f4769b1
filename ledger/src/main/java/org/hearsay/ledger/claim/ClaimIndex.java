package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Claims by their words, so that a new one is compared with few: those that share words which are rare.
///
/// Takes, for each claim asked about, time in proportion to its words, never to all claims: a word that stands in too
/// many claims is passed over. For one thread.
public final class ClaimIndex {

    /// A word in more claims than this tells nothing; whoever shares only such words is not found.
    private static final int MOST_POSTINGS = 400;

    private static final int MOST_CANDIDATES = 60;
    private static final double LEAST_WEIGHT = 1.4;
    /// Of a word that names the speaker, who may leave himself unsaid: `denied having done it`.
    private static final double SELF_WEIGHT = 0.7;

    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, List<Integer>> postings = new HashMap<>();

    /// Keeps a claim for later questions.
    public void add(Claim claim) {
        int number = claims.size();
        claims.add(claim);
        if (claim.negative()) {
            claim.self().forEach(key -> post(key, number));
        }
        for (Notion notion : claim.notions().values()) {
            keys(notion).forEach(key -> post(key, number));
        }
    }

    private void post(String key, int number) {
        List<Integer> list = postings.computeIfAbsent(key, unused -> new ArrayList<>(2));
        if (list.size() <= MOST_POSTINGS && (list.isEmpty() || list.getLast() != number)) {
            list.add(number);
        }
    }

    /// Claims that share enough with `claim`, most first; at most 60.
    public List<Claim> candidates(Claim claim) {
        Map<Integer, Double> scores = new HashMap<>();
        for (Notion notion : claim.notions().values()) {
            keys(notion).forEach(key -> score(key, notion.weight(), scores));
        }
        if (claim.negative()) {
            claim.self().forEach(key -> score(key, SELF_WEIGHT, scores));
        }
        return scores.entrySet().stream()
                .filter(score -> score.getValue() >= LEAST_WEIGHT)
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(score -> claims.get(score.getKey()))
                .toList();
    }

    private void score(String key, double weight, Map<Integer, Double> scores) {
        List<Integer> list = postings.getOrDefault(key, List.of());
        if (list.size() <= MOST_POSTINGS) {
            list.forEach(number -> scores.merge(number, weight, Double::sum));
        }
    }

    private static List<String> keys(Notion notion) {
        if (notion.poles().isEmpty()) {
            return List.of(notion.key());
        }
        List<String> keys = new ArrayList<>(notion.poles().keySet());
        keys.add(notion.key());
        return keys;
    }
}
