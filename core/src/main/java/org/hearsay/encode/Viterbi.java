package org.hearsay.encode;

import java.util.Arrays;

/// Finds the best sequence of tags over a whole text, piece by piece, and gives a tag out as soon as nothing that
/// follows
/// can change it.
///
/// The tags are those of the classic algorithm (Forney 1973, "The Viterbi Algorithm"): when the best ways to all tags
/// of
/// the latest piece share their past, that past is settled.
final class Viterbi {

    private static final double FORBIDDEN = -10_000;

    private final double[][] transitions;
    private final byte[] tags;
    private final byte[] previous;
    private double[] scores = new double[Role.TAGS];
    private int seen;
    private int settled;

    Viterbi(int size, double[][] transitions) {
        this.transitions = transitions;
        this.tags = new byte[size];
        this.previous = new byte[Math.multiplyExact(size, Role.TAGS)];
    }

    /// Takes in the pieces up to `end`, whose logits no longer change.
    void advance(MergedLogits logits, int end) {
        for (; seen < end; seen++) {
            step(logits);
        }
        if (seen == tags.length) {
            settle(seen - 1, best());
        } else if (seen > 0) {
            settleShared();
        }
    }

    /// Number of pieces, from the first, whose tags are known for good.
    int settled() {
        return settled;
    }

    /// Tag of a settled piece.
    int tag(int piece) {
        return tags[piece];
    }

    private void step(MergedLogits logits) {
        double[] next = new double[Role.TAGS];
        for (int tag = 0; tag < Role.TAGS; tag++) {
            if (seen == 0) {
                next[tag] = Role.continues(tag) ? FORBIDDEN : logits.tag(seen, tag);
                continue;
            }
            int from = 0;
            double best = Double.NEGATIVE_INFINITY;
            for (int before = 0; before < Role.TAGS; before++) {
                double score = scores[before] + transitions[before][tag];
                if (score > best) {
                    best = score;
                    from = before;
                }
            }
            previous[seen * Role.TAGS + tag] = (byte) from;
            next[tag] = best + logits.tag(seen, tag);
        }
        scores = next;
    }

    private int best() {
        int best = 0;
        for (int tag = 1; tag < Role.TAGS; tag++) {
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }

    /// Walks all ways back together until they meet.
    private void settleShared() {
        int[] ways = {0, 1, 2, 3, 4, 5, 6};
        for (int piece = seen - 1; piece > settled; piece--) {
            for (int way = 0; way < ways.length; way++) {
                ways[way] = previous[piece * Role.TAGS + ways[way]];
            }
            int shared = ways[0];
            if (Arrays.stream(ways).allMatch(tag -> tag == shared)) {
                settle(piece - 1, shared);
                return;
            }
        }
    }

    private void settle(int last, int lastTag) {
        int tag = lastTag;
        for (int piece = last; piece >= settled; piece--) {
            tags[piece] = (byte) tag;
            tag = previous[piece * Role.TAGS + tag];
        }
        settled = last + 1;
    }
}
