package org.hearsay.model;

/// Who, in kind, stands behind a statement.
public enum SpeakerKind {
    /// A person with a name: `Fuad Hussein`.
    PERSON,
    /// A body with a name: `the Pentagon`, `Washington` for its government.
    ORGANISATION,
    /// The holder of a unique post, not named in this article: `Iraq's highest security official`.
    OFFICE,
    /// One source, or a few, whose name is kept back: `a senior U.S. official`, `two people familiar with the talks`.
    UNNAMED,
    /// A group of no definite members: `analysts`, `parties in parliament`.
    COLLECTIVE,
    /// A text: `a bill`, `the report`, `a statement`.
    DOCUMENT,
    /// Nobody: `it is widely reported`, `allegedly`.
    HEARSAY,
    /// The article itself.
    AUTHOR,
    /// The words point at somebody the article does not let one find, as `he` with two candidates.
    UNKNOWN
}
