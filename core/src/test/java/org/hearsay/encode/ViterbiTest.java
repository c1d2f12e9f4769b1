package org.hearsay.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ViterbiTest {

    /// No way may go on with a span it has not begun.
    private static final double[][] TRANSITIONS = transitions();

    @Test
    void findsTheBestOfAllSequences() {
        Random random = new Random(1);
        for (int round = 0; round < 20; round++) {
            MergedLogits logits = Outputs.randomLogits(5, random);
            Viterbi viterbi = new Viterbi(5, TRANSITIONS);
            viterbi.advance(logits, 5);
            assertThat(tags(viterbi)).isEqualTo(bestOfAll(logits, 5));
        }
    }

    @Test
    void givesOutTheSameTagsWhetherFedAtOnceOrPieceByPiece() {
        int size = 400;
        MergedLogits logits = Outputs.randomLogits(size, new Random(2));
        Viterbi whole = new Viterbi(size, TRANSITIONS);
        whole.advance(logits, size);
        Viterbi stepwise = new Viterbi(size, TRANSITIONS);
        int early = 0;
        for (int end = 1; end <= size; end++) {
            stepwise.advance(logits, end);
            assertThat(stepwise.settled()).isBetween(early, end);
            early = stepwise.settled();
            if (end == size / 2) {
                assertThat(early).isGreaterThan(size / 4);
            }
        }
        assertThat(tags(stepwise)).isEqualTo(tags(whole));
        assertThat(tags(whole)).contains(1, 2, 3, 5);
    }

    @Test
    void settlesNothingWhileTwoWaysStayOpen() {
        double[][] keep = new double[Role.TAGS][Role.TAGS];
        for (int from = 0; from < Role.TAGS; from++) {
            for (int to = 0; to < Role.TAGS; to++) {
                keep[from][to] = from == to ? 0 : -10_000;
            }
        }
        MergedLogits logits = Outputs.randomLogits(50, new Random(3));
        Viterbi viterbi = new Viterbi(50, keep);
        viterbi.advance(logits, 49);
        assertThat(viterbi.settled()).isZero();
        viterbi.advance(logits, 50);
        assertThat(viterbi.settled()).isEqualTo(50);
        assertThat(tags(viterbi)).containsOnly(tags(viterbi).getFirst());
    }

    private static List<Integer> tags(Viterbi viterbi) {
        return Golden.column(viterbi.settled(), viterbi::tag);
    }

    private static List<Integer> bestOfAll(MergedLogits logits, int size) {
        int sequences = (int) Math.pow(Role.TAGS, size);
        List<Integer> best = List.of();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int sequence = 0; sequence < sequences; sequence++) {
            int digits = sequence;
            List<Integer> tags = IntStream.range(0, size)
                    .map(piece -> digits / (int) Math.pow(Role.TAGS, piece) % Role.TAGS)
                    .boxed()
                    .toList();
            double score = Role.continues(tags.getFirst()) ? -10_000 : 0;
            for (int piece = 0; piece < size; piece++) {
                score += logits.tag(piece, tags.get(piece));
                score += piece == 0 ? 0 : TRANSITIONS[tags.get(piece - 1)][tags.get(piece)];
            }
            if (score > bestScore) {
                bestScore = score;
                best = tags;
            }
        }
        return best;
    }

    static double[][] transitions() {
        double[][] transitions = new double[Role.TAGS][Role.TAGS];
        for (int from = 0; from < Role.TAGS; from++) {
            for (int to = 0; to < Role.TAGS; to++) {
                boolean unbegun = Role.continues(to) && Role.of(from) != Role.of(to);
                transitions[from][to] = unbegun ? -10_000 : 0.1 * from - 0.05 * to;
            }
        }
        return transitions;
    }
}
