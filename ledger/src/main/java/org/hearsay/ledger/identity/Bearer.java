package org.hearsay.ledger.identity;

import org.jspecify.annotations.Nullable;

/// A person's naming as it is compared.
///
/// @param post that its description gives; `null` if it gives none that is known
/// @param description folded; empty if there is none
record Bearer(Naming naming, Called called, @Nullable Post post, String description) {

    /// A name under one surname.
    ///
    /// @param second the other surname, if it is compared by the first of two; else empty
    record Called(PersonName name, String second) {

        private int fullness() {
            return (second.isEmpty() ? 0 : 100)
                    + 2 * name.fullness()
                    + (name.generation().isEmpty() ? 0 : 1);
        }

        /// Whether there is no given name, or its initial alone.
        boolean tellsLittle() {
            return name.fullness() < 2;
        }

        boolean byFirstOfTwo() {
            return !second.isEmpty();
        }

        boolean mayBe(Called other) {
            return (second.isEmpty() || other.second.isEmpty() || second.equals(other.second))
                    && name.sameMiddles(other.name);
        }

        boolean sameGeneration(Called other) {
            return name.fullness() == 0
                    || other.name.fullness() == 0
                    || name.generation().equals(other.name.generation());
        }
    }

    /// How much it tells: the more, the higher. A title does for a name that tells little.
    int level() {
        boolean titled = post != null || !description.isEmpty();
        return 2 * called.fullness() + (titled && called.tellsLittle() ? 1 : 0);
    }

    /// @param surname under which it is compared
    static Bearer of(Naming naming, String surname) {
        PersonName name = PersonName.of(naming.name());
        Called called = name.surname().equals(surname)
                ? new Called(name, "")
                : new Called(name.byFirstOfTwoSurnames(), name.surname());
        String words = naming.description();
        return new Bearer(
                naming, called, words == null ? null : PostReader.read(words), words == null ? "" : Words.fold(words));
    }
}
