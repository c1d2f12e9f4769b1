package org.hearsay.encode;

/// How probable each role is for each piece, given the whole text: the forward-backward algorithm over the same scores
/// that
/// [Viterbi] maximises.
final class Marginals {

    private static final int ROLES = Role.values().length;

    private final double[][] weights = new double[Role.TAGS][Role.TAGS];
    private final float[] forward;
    private final float[] byRole;

    Marginals(MergedLogits logits, int size, double[][] transitions) {
        for (int from = 0; from < Role.TAGS; from++) {
            for (int to = 0; to < Role.TAGS; to++) {
                weights[from][to] = Math.exp(transitions[from][to]);
            }
        }
        forward = new float[Math.multiplyExact(size, Role.TAGS)];
        byRole = new float[Math.multiplyExact(size, ROLES)];
        goForward(logits, size);
        goBackward(logits, size);
    }

    /// Mean probability of the span's role over its pieces, 0 to 1.
    double mean(PieceSpan span) {
        double sum = 0;
        for (int piece = span.from(); piece < span.to(); piece++) {
            sum += probability(piece, span.role());
        }
        return sum / span.length();
    }

    /// Least probability of the span's role over its pieces, 0 to 1.
    double least(PieceSpan span) {
        double least = 1;
        for (int piece = span.from(); piece < span.to(); piece++) {
            least = Math.min(least, probability(piece, span.role()));
        }
        return least;
    }

    double probability(int piece, Role role) {
        return byRole[piece * ROLES + role.ordinal()];
    }

    private void goForward(MergedLogits logits, int size) {
        double[] before = new double[Role.TAGS];
        for (int piece = 0; piece < size; piece++) {
            double[] now = emission(logits, piece);
            for (int tag = 0; tag < Role.TAGS; tag++) {
                double incoming = 0;
                if (piece == 0) {
                    incoming = Role.continues(tag) ? 0 : 1;
                } else {
                    for (int from = 0; from < Role.TAGS; from++) {
                        incoming += before[from] * weights[from][tag];
                    }
                }
                now[tag] *= incoming;
            }
            normalise(now);
            for (int tag = 0; tag < Role.TAGS; tag++) {
                forward[piece * Role.TAGS + tag] = (float) now[tag];
            }
            before = now;
        }
    }

    private void goBackward(MergedLogits logits, int size) {
        double[] after = {1, 1, 1, 1, 1, 1, 1};
        for (int piece = size - 1; piece >= 0; piece--) {
            double[] both = new double[Role.TAGS];
            for (int tag = 0; tag < Role.TAGS; tag++) {
                both[tag] = forward[piece * Role.TAGS + tag] * after[tag];
            }
            normalise(both);
            for (Role role : Role.values()) {
                byRole[piece * ROLES + role.ordinal()] =
                        (float) Math.min(1, both[role.beginTag()] + both[role.continueTag()]);
            }
            double[] emission = emission(logits, piece);
            double[] before = new double[Role.TAGS];
            for (int from = 0; from < Role.TAGS; from++) {
                for (int tag = 0; tag < Role.TAGS; tag++) {
                    before[from] += weights[from][tag] * emission[tag] * after[tag];
                }
            }
            normalise(before);
            after = before;
        }
    }

    /// Weights of the tags by their logits, the greatest 1.
    private static double[] emission(MergedLogits logits, int piece) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int tag = 0; tag < Role.TAGS; tag++) {
            greatest = Math.max(greatest, logits.tag(piece, tag));
        }
        double[] weights = new double[Role.TAGS];
        for (int tag = 0; tag < Role.TAGS; tag++) {
            weights[tag] = Math.exp(logits.tag(piece, tag) - greatest);
        }
        return weights;
    }

    private static void normalise(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }
}
