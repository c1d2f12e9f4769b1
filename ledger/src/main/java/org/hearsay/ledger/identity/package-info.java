/// Which names of different articles are one speaker.
///
/// Start with [Identities]. A [Naming] is a name as one article gives it, with what the article adds to tell its
/// bearer: a description, or the other name it gives in brackets. [Identities#of] puts namings together; the result
/// depends on the set of namings alone, never on their order. It works block by block: a naming belongs to the
/// blocks of [Identities#blocks], such as its folded surname, and only namings that share a block are ever compared,
/// so whoever keeps many looks again at the blocks of new namings alone.
///
/// What is compared: `PersonName` and `People`, `OrganisationName` and `Organisations`, and `Post`, which reads
/// `Iraq's foreign minister` in titles, offices and ministries alike. [Tenures] tells from dated titles who held an
/// office when.
///
/// Traps: unnamed, collective and document speakers, hearsay and the author are never put together, nor is a name
/// that says nothing (`the ministry`, `the president`): they have no block. Two people of one name without a title
/// are one here, as nothing tells them apart; a correction does. The tables of this package are for comparison only:
/// no name is ever shown in another way than it was written.
@NullMarked
package org.hearsay.ledger.identity;

import org.jspecify.annotations.NullMarked;
