package org.hearsay.ledger;

/// What an addition did.
///
/// @param articles articles that were not known, 0 or more
/// @param again further readings of articles that were known, 0 or more
/// @param known readings left out, as article and model were known, 0 or more
/// @param copies how many more articles of the ledger are copies than before, 0 or more
public record Added(int articles, int again, int known, int copies) {

    public static final Added NOTHING = new Added(0, 0, 0);

    /// No copies among them.
    public Added(int articles, int again, int known) {
        this(articles, again, known, 0);
    }

    /// Both together.
    public Added plus(Added other) {
        return new Added(articles + other.articles, again + other.again, known + other.known, copies + other.copies);
    }
}
