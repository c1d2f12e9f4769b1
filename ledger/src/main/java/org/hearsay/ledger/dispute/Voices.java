package org.hearsay.ledger.dispute;

import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.Identities;

/// Who speaks in two claims.
final class Voices {

    private final Identities identities;

    Voices(Identities identities) {
        this.identities = identities;
    }

    /// Whether one speaker says both.
    boolean same(Claim a, Claim b) {
        String one = identities.of(a.speaker(), a.source());
        if (!one.isEmpty()) {
            return one.equals(identities.of(b.speaker(), b.source()));
        }
        return a.isIn(b)
                && a.speaker().kind() == b.speaker().kind()
                && a.speaker().name() != null
                && a.speaker().name().equals(b.speaker().name());
    }

    /// Whether one of them is only known from the words of the other's speaker, who does not share it: `they believe
    /// that we did it`, said by one who says that they did not.
    boolean relaysTheOther(Claim a, Claim b) {
        return relays(a, b) || relays(b, a);
    }

    private static boolean relays(Claim inner, Claim outer) {
        String name = outer.speaker().name();
        return (inner.within() != null && inner.isIn(outer) && inner.within().equals(outer.unit()))
                || (name != null && inner.via().contains(name));
    }
}
