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
public final class Census {

    private final Set<Naming> namings = new HashSet<>();
    /// By article; of those that give another name to anybody.
    private final Map<String, Aliases> aliases = new HashMap<>();

    void add(Record record) {
        Aliases own = Aliases.in(record.article().text());
        if (!own.equals(Aliases.NONE)) {
            aliases.put(record.article().id(), own);
        }
        namings.addAll(namings(record, own));
    }

    /// Who is who, as `corrections` leave it. Words that may mean another in each article are nobody's.
    Identities identities(Corrections corrections) {
        Map<Naming, String> codes = codes(namings, corrections);
        Map<String, Aliases> known = Map.copyOf(aliases);
        return (speaker, source) -> {
            Naming naming = Naming.of(speaker, known.getOrDefault(source.article(), Aliases.NONE));
            return naming == null ? "" : codes.getOrDefault(naming, "");
        };
    }

    /// The names in a record.
    ///
    /// @param aliases as the record's text gives them
    public static Set<Naming> namings(Record record, Aliases aliases) {
        Set<Naming> found = new HashSet<>();
        for (Statement statement : record.statements()) {
            Naming naming = Naming.of(statement.speaker(), aliases);
            if (naming != null) {
                found.add(naming);
            }
        }
        return found;
    }

    /// One code for all the names of one speaker; none for words that may mean another in each article.
    ///
    /// @param namings all that there are
    public static Map<Naming, String> codes(Set<Naming> namings, Corrections corrections) {
        Map<Naming, String> codes = new HashMap<>();
        for (Identity identity : corrections.apply(org.hearsay.ledger.identity.Identities.of(namings))) {
            if (identity.one()) {
                String code = identity.namings().getFirst().code();
                identity.namings().forEach(naming -> codes.put(naming, code));
            }
        }
        return codes;
    }
}
