package org.hearsay.ledger.sqlite;

import org.hearsay.ledger.Family;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.copy.Prints;
import org.hearsay.ledger.copy.Shingles;
import org.hearsay.ledger.copy.Standing;
import org.hearsay.model.Article;

/// A reading made ready for the file: all that needs no look into it, and so can be done on any thread, while another
/// one writes.
///
/// @param key the article's id
/// @param record as [StoredRecord] has it
/// @param shingles of the article's text
/// @param prints of these
/// @param standing of the article in its family
record Prepared(
        Reading reading,
        String key,
        byte[] record,
        Derived derived,
        Shingles shingles,
        int[] prints,
        Standing standing) {

    static Prepared of(Reading reading) {
        Article article = reading.record().article();
        String id = article.id();
        Shingles shingles = Shingles.of(article.text());
        return new Prepared(
                reading,
                id,
                StoredRecord.of(reading.record()),
                Derived.of(reading.record()),
                shingles,
                Prints.of(shingles),
                Family.standing(article, id, shingles));
    }

    Article article() {
        return reading.record().article();
    }
}
