package org.hearsay.quantity;

import java.math.BigDecimal;

/// A word that says a number or a part of one.
record NumberWord(BigDecimal value, Role role) {

    enum Role {
        ONES,
        TEEN,
        TEN,
        HUNDRED,
        /// Multiplies what stands before it: `million`.
        SCALE,
        /// As [#SCALE], but only after digits: `2.5bn`.
        SUFFIX,
        COUPLE,
        HALF,
        /// A denominator in the singular, or an ordinal: `third`.
        PART,
        PARTS,
        /// A lower bound: `dozens`.
        VAGUE
    }
}
