/// What people put right, beside what was read.
///
/// Start with [Correction]: who, when, why, and a [Change], which is one of six: put two speakers together, split a
/// name off, fix, reject or add a statement, undo. [Corrections] are all of them in order; they give a
/// [Corrected] record for a record, and put [org.hearsay.ledger.identity.Identity]s right. Both are pure: nothing that
/// was read is changed, and a correction taken back is as if it had not been.
///
/// A statement is found again by its words' place in the text, never by its id, as another model counts statements
/// otherwise: it is the one whose content shares most characters with the words meant, at least half of both together.
/// A correction that finds no statement does nothing, and [Corrected#unfound] says so.
///
/// Traps: a correction travels without its article, so a [Quote] counts Unicode code points, not UTF-16 as
/// [org.hearsay.model.Span] does otherwise. Order is by time and then by id, so that corrections made in two places
/// come to the same wherever they meet. [CorrectionJson] is the contract `hearsay.correction/1`, described in
/// `docs/corrections.md`.
@NullMarked
package org.hearsay.ledger.correction;

import org.jspecify.annotations.NullMarked;
