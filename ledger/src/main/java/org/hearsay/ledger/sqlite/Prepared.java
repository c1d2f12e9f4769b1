package org.hearsay.ledger.sqlite;

import java.util.List;
import org.hearsay.ledger.Reading;
import org.hearsay.model.Article;
import org.hearsay.model.Statement;

/// A reading made ready for the file: all that needs no look into it, and so can be done on any thread, while another
/// one writes.
///
/// @param key the article's id
/// @param record as [StoredRecord] has it
/// @param contents the words of each statement
record Prepared(Reading reading, String key, byte[] record, List<String> contents) {

    static Prepared of(Reading reading) {
        Article article = reading.record().article();
        return new Prepared(
                reading,
                article.id(),
                StoredRecord.of(reading.record()),
                reading.record().statements().stream()
                        .map(statement -> statement.content().in(article.text()))
                        .toList());
    }

    Article article() {
        return reading.record().article();
    }

    List<Statement> statements() {
        return reading.record().statements();
    }
}
