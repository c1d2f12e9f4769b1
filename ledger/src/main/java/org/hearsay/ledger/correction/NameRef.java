package org.hearsay.ledger.correction;

import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// The names that a correction means.
///
/// @param name as articles write it
/// @param description as articles word it; `null` for the name whatever is said of its bearer
public record NameRef(
        SpeakerKind kind, String name, @Nullable String description) {

    /// Whether this naming is meant.
    public boolean matches(Naming naming) {
        return kind == naming.kind()
                && name.equals(naming.name())
                && (description == null || description.equals(naming.description()));
    }
}
