package org.hearsay.ledger.correction;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Record;

/// A record as corrections leave it.
///
/// @param record what holds now; an added statement's id is the correction's, all others keep theirs
/// @param corrected what was corrected: a statement's id, and the ids of the corrections that changed or added it,
///     in order
/// @param rejected ids of the corrections that took a statement away, in order
/// @param unfound ids of the corrections that find no statement in this reading, in order
public record Corrected(
        Record record, Map<String, List<String>> corrected, List<String> rejected, List<String> unfound) {

    public Corrected {
        corrected = Map.copyOf(corrected);
        rejected = List.copyOf(rejected);
        unfound = List.copyOf(unfound);
    }

    /// A record that nobody corrected.
    public static Corrected asRead(Record record) {
        return new Corrected(record, Map.of(), List.of(), List.of());
    }
}
