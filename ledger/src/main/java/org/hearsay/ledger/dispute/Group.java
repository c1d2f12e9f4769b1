package org.hearsay.ledger.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.claim.Claim;

/// Conflicts that become one dispute.
final class Group {

    private final Set<String> pairs;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    /// @param pairs ids of claims that conflict, parted by a space, in both orders
    Group(Set<String> pairs) {
        this.pairs = pairs;
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    void add(Conflict conflict, Map<String, Group> byClaim) {
        conflicts.add(conflict);
        for (Claim claim : List.of(conflict.first(), conflict.second())) {
            claims.put(claim.id(), claim);
            byClaim.put(claim.id(), this);
        }
    }

    /// Adds a conflict of which one claim is here, if the other conflicts with half of those beside the one.
    void addIfFits(Conflict conflict, Claim joining, Claim here, Map<String, Group> byClaim) {
        List<Claim> beside =
                claims.values().stream().filter(claim -> !conflict(claim, here)).toList();
        long against = beside.stream().filter(claim -> conflict(claim, joining)).count();
        if (2 * against >= beside.size()) {
            add(conflict, byClaim);
        }
    }

    private boolean conflict(Claim one, Claim other) {
        return pairs.contains(one.id() + " " + other.id());
    }
}
