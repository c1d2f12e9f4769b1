package org.hearsay.attribute;

/// What the head noun of a source phrase tells of its kind.
///
/// @param noun singular form
record Head(String noun, Class kind, boolean plural) {

    enum Class {
        /// The holder of a unique post.
        OFFICE,
        /// A person by role or trade.
        ROLE,
        /// Kept unnamed by the word itself.
        SOURCE,
        /// Many, of no definite members.
        CROWD,
        DOCUMENT,
        /// A newspaper, broadcaster or agency.
        OUTLET,
        ORGANISATION,
        /// A user of a social network.
        ACCOUNT
    }
}
