package org.hearsay.ledger.sqlite;

import org.hearsay.ledger.Reading;
import org.hearsay.model.Article;

/// A reading made ready for the file: all that needs no look into it, and so can be done on any thread, while another
/// one writes.
///
/// @param key the article's id
/// @param record as [StoredRecord] has it
record Prepared(Reading reading, String key, byte[] record, Derived derived) {

    static Prepared of(Reading reading) {
        Article article = reading.record().article();
        return new Prepared(reading, article.id(), StoredRecord.of(reading.record()), Derived.of(reading.record()));
    }

    Article article() {
        return reading.record().article();
    }
}
