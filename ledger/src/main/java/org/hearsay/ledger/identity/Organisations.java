package org.hearsay.ledger.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells bodies of one name apart: by the other name that their articles give them, where it differs.
///
/// A short name without it (`ERB`) is the one body that articles call so, and nobody's in particular if there are two.
final class Organisations {

    private final List<List<Naming>> groups = new ArrayList<>();
    private final Set<Naming> open = new HashSet<>();

    /// @param key of the block, which each member has as its name or as its other name
    Organisations(String key, List<Naming> members) {
        Map<String, List<Naming>> byOther = new LinkedHashMap<>();
        List<Naming> without = new ArrayList<>();
        for (Naming naming : members) {
            String own = OrganisationName.of(naming.name()).key();
            String alias = naming.alias() == null
                    ? ""
                    : OrganisationName.of(naming.alias()).key();
            String other = own.equals(key) ? alias : own;
            if (other.isEmpty() || other.equals(key)) {
                without.add(naming);
            } else {
                byOther.computeIfAbsent(other, name -> new ArrayList<>()).add(naming);
            }
        }
        boolean longName = key.indexOf(' ') > 0;
        if (longName || byOther.size() < 2) {
            List<Naming> all = new ArrayList<>(without);
            byOther.values().forEach(all::addAll);
            groups.add(all);
        } else {
            groups.addAll(byOther.values());
            without.forEach(naming -> groups.add(List.of(naming)));
            open.addAll(without);
        }
    }

    List<List<Naming>> groups() {
        return groups;
    }

    /// Those that may mean any of several.
    Set<Naming> open() {
        return open;
    }
}
