package org.hearsay.model;

/// How sure the speaker is said to be, from the cue and its context; after the levels of FactBank (Saurí and
/// Pustejovsky
/// 2009).
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    /// The words do not tell.
    UNKNOWN
}
