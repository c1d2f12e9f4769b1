package org.hearsay.app.web.view;

import java.util.List;
import java.util.Objects;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.Who;

/// How articles name a speaker.
///
/// @param names those that say most first
/// @param held offices that articles tell the speaker held, with the days
public record Variants(List<Name> names, List<String> held) {

    /// @param code by which a correction means it
    /// @param statements under it, in words
    public record Name(String code, String name, String description, String statements) {}

    static Variants of(Who who) {
        return new Variants(
                who.variants().stream()
                        .map(variant -> new Name(
                                variant.naming().code(),
                                variant.naming().name(),
                                Objects.requireNonNullElse(variant.naming().description(), ""),
                                Wording.count((int) variant.statements(), "statement")))
                        .toList(),
                who.held().stream()
                        .map(held -> held.office() + ", " + held.from() + " to " + held.to())
                        .toList());
    }
}
