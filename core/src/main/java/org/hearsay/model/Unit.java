package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/// What one of a figure's number is.
///
/// @param surface the words as they stand: `$`, `sq ft`, `American troops`
/// @param name the normalised name in the singular, British spelling as in the Unified Code for Units of Measure:
///     `dollar`, `percentage`, `square foot`, `barrel per day`, `American troop`. For [UnitKind#FRACTION] the whole
///     that is divided
/// @param currency ISO 4217 code, e.g. `USD`; `null` unless `kind` is [UnitKind#MONEY]
public record Unit(
        UnitKind kind,
        String surface,
        String name,
        @Nullable String currency) {

    /// @throws IllegalArgumentException if there is no name, or a currency on what is not money, or money without one
    public Unit {
        if (name.isBlank() || (currency != null) != (kind == UnitKind.MONEY)) {
            throw new IllegalArgumentException("not a unit: " + kind + " '" + name + "' " + currency);
        }
    }
}
