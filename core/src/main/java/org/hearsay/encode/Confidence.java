package org.hearsay.encode;

/// How sure the encoder is of an attribution: the probability of its spans times that of the links between them, as if
/// they
/// were independent. Ranks attributions; it is not calibrated.
final class Confidence {

    private Confidence() {}

    /// 0 to 1. A cue is as sure as its least sure piece, as most have one; longer spans count by their mean.
    static double of(Link link, Marginals marginals) {
        double contents = 0;
        int pieces = 0;
        for (PieceSpan content : link.contents()) {
            contents += marginals.mean(content) * content.length();
            pieces += content.length();
        }
        double source = link.source() == null ? 1 : marginals.mean(link.source());
        double product = marginals.least(link.cue())
                * source
                * (contents / pieces)
                * link.sourceProbability()
                * link.contentProbability();
        return Math.clamp(product, 0, 1);
    }
}
