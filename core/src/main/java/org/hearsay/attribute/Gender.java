package org.hearsay.attribute;

/// What the article's words tell of how a person is referred to.
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /// Whether the two can be one person.
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
