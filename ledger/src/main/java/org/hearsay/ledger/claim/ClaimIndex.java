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
public final class ClaimIndex implements Candidates {

    /// A word in more claims than this tells nothing; whoever shares only such words is not found.
    public static final int MOST_POSTINGS = 400;

    /// How many claims are given at most.
    public static final int MOST_CANDIDATES = 60;

    /// Of all that a claim shares with one that is given, at least.
    public static final double LEAST_WEIGHT = 1.4;

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
    @Override
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
        Term.findable(claim).forEach(key -> post(key, number));
    }

    private void post(String key, int number) {
        postings.computeIfAbsent(key, unused -> new Postings()).add(number);
    }

    /// Claims that share enough with `claim`, most first; at most 60, itself not among them.
    @Override
    public List<Claim> candidates(Claim claim) {
        return answers.computeIfAbsent(claim.id(), id -> find(claim));
    }

    private List<Claim> find(Claim claim) {
        if (scores.length < claims.size()) {
            scores = new float[claims.size() * 2];
        }
        List<Postings> found = new ArrayList<>();
        Term.asked(claim).forEach(term -> score(term, found));
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

    private void score(Term term, List<Postings> found) {
        Postings list = postings.get(term.key());
        if (list != null && list.tells()) {
            found.add(list);
            for (int i = 0; i < list.size; i++) {
                scores[list.numbers[i]] += (float) term.weight();
            }
        }
    }
}
