package org.hearsay.app.cli;

import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Record;
import org.hearsay.model.Statement;

/// A statement in a ledger, as corrections leave it.
///
/// @param article its id
/// @param text of the article
record StoredStatement(String article, String text, Statement statement) {

    /// Empty, and said, if there is none.
    static Optional<StoredStatement> find(Ledger ledger, ArticleId article, String statement, Hearsay hearsay) {
        Optional<String> id = article.in(ledger, hearsay);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Record record = ledger.record(id.get()).orElseThrow().record();
        Optional<StoredStatement> found = record.statements().stream()
                .filter(each -> each.id().equals(statement))
                .findFirst()
                .map(each -> new StoredStatement(id.get(), record.article().text(), each));
        if (found.isEmpty()) {
            hearsay.complain(statement + ": no such statement in this article; 'hearsay article' shows them");
        }
        return found;
    }
}
