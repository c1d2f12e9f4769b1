package org.hearsay.ledger.claim;

import org.hearsay.model.Speaker;

/// Who is the same across articles. Implementations are safe for use by many threads.
@FunctionalInterface
public interface Identities {

    /// A key that two speakers share if and only if they are taken for the same; empty if the speaker is nobody that
    /// could speak again, as an unnamed source.
    String of(Speaker speaker, Source source);

    /// By the words of the name alone, in any order and inflection of a place: `the water ministry of Karsova` is
    /// `Karsova's water ministry`. A person is known by the last word.
    Identities BY_NAME = new NameIdentities();
}
