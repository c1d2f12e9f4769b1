package org.hearsay.ingest;

import java.util.List;

/// An article as its format's reader leaves it: paragraphs in reading order, none blank, and what the format says
/// about them. Dateline, credit and licence sentence are still part of the paragraphs.
record Draft(List<String> paragraphs, Metadata metadata) {

    Draft {
        paragraphs = List.copyOf(paragraphs);
    }
}
