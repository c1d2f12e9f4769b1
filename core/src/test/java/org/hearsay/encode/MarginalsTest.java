package org.hearsay.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MarginalsTest {

    private static final double[][] TRANSITIONS = ViterbiTest.transitions();

    @Test
    void sumsOverAllSequences() {
        int size = 4;
        MergedLogits logits = Outputs.randomLogits(size, new Random(4));
        double[][] weights = new double[size][Role.TAGS];
        double total = addAll(logits, weights, new int[size], 0, 0);
        Marginals marginals = new Marginals(logits, size, TRANSITIONS);
        for (int piece = 0; piece < size; piece++) {
            for (Role role : Role.values()) {
                double expected = (weights[piece][role.beginTag()] + weights[piece][role.continueTag()]) / total;
                assertThat(marginals.probability(piece, role)).isCloseTo(expected, within(1e-6));
            }
        }
        PieceSpan span = new PieceSpan(Role.CUE, 1, 3);
        double one = marginals.probability(1, Role.CUE);
        double two = marginals.probability(2, Role.CUE);
        assertThat(marginals.mean(span)).isEqualTo((one + two) / 2);
        assertThat(marginals.least(span)).isEqualTo(Math.min(one, two));
    }

    @Test
    void staysWithinBoundsOverALongText() {
        int size = 20_000;
        Marginals marginals = new Marginals(Outputs.randomLogits(size, new Random(5)), size, TRANSITIONS);
        for (int piece = 0; piece < size; piece++) {
            assertThat(marginals.probability(piece, Role.CONTENT)).isBetween(0.0, 1.0);
        }
    }

    /// Adds the weight of every sequence to the tags it is made of; answers the sum of weights.
    private static double addAll(MergedLogits logits, double[][] weights, int[] tags, int piece, double score) {
        if (piece == tags.length) {
            double weight = Math.exp(score);
            for (int at = 0; at < tags.length; at++) {
                weights[at][tags[at]] += weight;
            }
            return weight;
        }
        double sum = 0;
        for (int tag = 0; tag < Role.TAGS; tag++) {
            boolean unbegun = piece == 0 && Role.continues(tag);
            double step = piece == 0 ? 0 : TRANSITIONS[tags[piece - 1]][tag];
            tags[piece] = tag;
            sum += addAll(
                    logits, weights, tags, piece + 1, score + logits.tag(piece, tag) + (unbegun ? -10_000 : step));
        }
        return sum;
    }
}
