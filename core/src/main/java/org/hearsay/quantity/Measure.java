package org.hearsay.quantity;

import org.hearsay.model.UnitKind;
import org.jspecify.annotations.Nullable;

/// A unit of the dictionary.
///
/// @param name in the singular
/// @param currency ISO 4217 code of money, else null
/// @param isSymbol whether these words are a symbol, such as `kg`
record Measure(UnitKind kind, String name, @Nullable String currency, boolean isSymbol) {}
