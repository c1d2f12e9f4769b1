package org.hearsay.ledger.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.identity.Aliases;
import org.hearsay.ledger.identity.Identity;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.Record;
import org.hearsay.model.Statement;

/// Counts the names in records, to tell which of them are one speaker. For one thread.
final class Census {

    private final Set<Naming> namings = new HashSet<>();
    /// By article; of those that give another name to anybody.
    private final Map<String, Aliases> aliases = new HashMap<>();

    void add(Record record) {
        Aliases own = Aliases.in(record.article().text());
        if (!own.equals(Aliases.NONE)) {
            aliases.put(record.article().id(), own);
        }
        for (Statement statement : record.statements()) {
            Naming naming = Naming.of(statement.speaker(), own);
            if (naming != null) {
                namings.add(naming);
            }
        }
    }

    /// Who is who, as `corrections` leave it. Words that may mean another in each article are nobody's.
    Identities identities(Corrections corrections) {
        Map<Naming, String> codes = new HashMap<>();
        for (Identity identity : corrections.apply(org.hearsay.ledger.identity.Identities.of(namings))) {
            if (identity.one()) {
                String code = identity.namings().getFirst().code();
                identity.namings().forEach(naming -> codes.put(naming, code));
            }
        }
        Map<String, Aliases> known = Map.copyOf(aliases);
        return (speaker, source) -> {
            Naming naming = Naming.of(speaker, known.getOrDefault(source.article(), Aliases.NONE));
            return naming == null ? "" : codes.getOrDefault(naming, "");
        };
    }
}
