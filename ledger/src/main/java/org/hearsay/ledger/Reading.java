package org.hearsay.ledger;

import java.time.Instant;
import org.hearsay.model.Record;

/// One reading of one article by one model.
///
/// @param record the article and what was read in it
/// @param at when it was read or, if it was read elsewhere, imported; kept to the millisecond
public record Reading(Record record, Instant at) {

    /// The article's id, as in [org.hearsay.model.Article#id()].
    public String id() {
        return record.article().id();
    }
}
