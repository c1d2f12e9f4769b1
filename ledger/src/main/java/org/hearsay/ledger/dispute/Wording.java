package org.hearsay.ledger.dispute;

import java.util.stream.Collectors;
import org.hearsay.ledger.claim.Likeness;

/// Reasons in words.
final class Wording {

    private static final int MOST = 6;

    private Wording() {}

    /// The words that both have, e.g. `evacuated, Orsk, valley`.
    static String shared(Likeness alike) {
        return alike.shared().stream()
                .map(pair -> pair.first().word().equalsIgnoreCase(pair.second().word())
                        ? pair.first().word()
                        : pair.first().word() + "/" + pair.second().word())
                .limit(MOST)
                .collect(Collectors.joining(", "));
    }
}
