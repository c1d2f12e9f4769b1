/// How many stand behind a statement on a word of their own.
///
/// Start with [Corroborator]: claims in; asked for one, it gives a [Corroboration]: the origins that carry it, the
/// articles that only pass another's on, and who says otherwise.
@NullMarked
package org.hearsay.ledger.corroborate;

import org.jspecify.annotations.NullMarked;
