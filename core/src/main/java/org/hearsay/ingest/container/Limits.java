package org.hearsay.ingest.container;

/// What an input may demand. Immutable.
///
/// @param pieceBytes longest piece, in bytes as they stand in the input once it is inflated; 1 or more
/// @param inflation how many times larger than its packed form an input may become; 1 or more
/// @param pieces most pieces that one input may hold; 1 or more
public record Limits(int pieceBytes, int inflation, long pieces) {

    /// 16 MB a piece, 200 times, ten million pieces. Text packs to a third or a tenth of its size, a feed of copies of
    /// one entry to a hundredth; what grows more was made to.
    public static final Limits DEFAULT = new Limits(16_000_000, 200, 10_000_000);

    public Limits {
        if (pieceBytes < 1 || inflation < 1 || pieces < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
