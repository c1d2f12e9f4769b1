package org.hearsay.ledger.sqlite;

import java.util.List;
import org.hearsay.ledger.identity.Aliases;
import org.hearsay.model.Record;

/// What the file's columns and its index have from a record.
///
/// @param aliases that its article gives
/// @param contents the words of each statement
record Derived(Record record, Aliases aliases, List<String> contents) {

    static Derived of(Record record) {
        String text = record.article().text();
        return new Derived(
                record,
                Aliases.in(text),
                record.statements().stream()
                        .map(statement -> statement.content().in(text))
                        .toList());
    }
}
