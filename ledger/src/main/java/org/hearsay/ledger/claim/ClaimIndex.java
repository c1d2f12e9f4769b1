package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Claims by their words, so that one is compared with few others: those that share words which are rare.
///
/// Takes, for each claim asked about, time in proportion to its words, never to all claims: a word that stands in too
/// many claims is passed over, and so is one that is common in news. For one thread.
public final class ClaimIndex {

    /// A word in more claims than this tells nothing; whoever shares only such words is not found.
    private static final int MOST_POSTINGS = 400;

    private static final int MOST_CANDIDATES = 60;
    private static final double LEAST_WEIGHT = 1.4;
    /// Words below are too common to look for.
    private static final double LEAST_WEIGHT_OF_WORD = 0.5;
    /// Of a word that names the speaker, who may leave himself unsaid: `denied having done it`.
    private static final double SELF_WEIGHT = 0.7;

    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();
    private final Map<String, Postings> postings = new HashMap<>();
    private final Map<String, List<Claim>> answers = new HashMap<>();
    private float[] scores = new float[1024];

    /// Numbers of the claims with one word, ascending.
    private static final class Postings {

        private int[] numbers = new int[2];
        private int size;

        void add(int number) {
            if (size <= MOST_POSTINGS && (size == 0 || numbers[size - 1] != number)) {
                if (size == numbers.length) {
                    numbers = Arrays.copyOf(numbers, size * 2);
                }
                numbers[size++] = number;
            }
        }

        boolean tells() {
            return size <= MOST_POSTINGS;
        }
    }

    /// A claim and what it shares.
    private record Scored(int number, float score) {}

    /// Keeps the claims of one article for later questions; of an article that is here already, nothing is added.
    public void add(List<Claim> article) {
        if (article.isEmpty() || !articles.add(article.getFirst().source().article())) {
            return;
        }
        answers.clear();
        article.forEach(this::add);
    }

    private void add(Claim claim) {
        int number = claims.size();
        claims.add(claim);
        if (claim.negative()) {
            claim.self().forEach(key -> post(key, number));
        }
        if (claim.speaker().name() != null) {
            post(voice(claim), number);
        }
        for (Notion notion : claim.notions().values()) {
            if (notion.weight() >= LEAST_WEIGHT_OF_WORD) {
                post(notion.key(), number);
                notion.poles().keySet().forEach(key -> post(key, number));
            }
        }
    }

    /// What one speaker's claims have in common; no word is written so.
    private static String voice(Claim claim) {
        return "@" + claim.speaker().name();
    }

    private void post(String key, int number) {
        postings.computeIfAbsent(key, unused -> new Postings()).add(number);
    }

    /// Claims that share enough with `claim`, most first; at most 60, itself not among them.
    public List<Claim> candidates(Claim claim) {
        return answers.computeIfAbsent(claim.id(), id -> find(claim));
    }

    private List<Claim> find(Claim claim) {
        if (scores.length < claims.size()) {
            scores = new float[claims.size() * 2];
        }
        List<Postings> found = new ArrayList<>();
        for (Notion notion : claim.notions().values()) {
            if (notion.weight() >= LEAST_WEIGHT_OF_WORD) {
                score(notion.key(), notion.weight(), found);
                notion.poles().keySet().forEach(key -> score(key, notion.weight(), found));
            }
        }
        if (claim.negative()) {
            claim.self().forEach(key -> score(key, SELF_WEIGHT, found));
        }
        if (claim.speaker().name() != null) {
            score(voice(claim), SELF_WEIGHT, found);
        }
        List<Scored> best = new ArrayList<>();
        for (Postings list : found) {
            for (int i = 0; i < list.size; i++) {
                int number = list.numbers[i];
                if (scores[number] >= LEAST_WEIGHT) {
                    best.add(new Scored(number, scores[number]));
                }
                scores[number] = 0;
            }
        }
        best.sort((a, b) ->
                a.score() == b.score() ? Integer.compare(a.number(), b.number()) : Float.compare(b.score(), a.score()));
        return best.stream()
                .map(scored -> claims.get(scored.number()))
                .filter(other -> !other.id().equals(claim.id()))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private void score(String key, double weight, List<Postings> found) {
        Postings list = postings.get(key);
        if (list != null && list.tells()) {
            found.add(list);
            for (int i = 0; i < list.size; i++) {
                scores[list.numbers[i]] += (float) weight;
            }
        }
    }
}
