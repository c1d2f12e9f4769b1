/// A ledger in one SQLite file.
///
/// Start with [SqliteLedger]. `Migrations` brings the file's schema to this version, `Additions` writes, `Questions`
/// asks, and `Failure` turns what SQLite says into a [org.hearsay.ledger.LedgerException].
///
/// The file holds each reading as its compressed JSON, which is never changed, and beside it the columns and the
/// full-text index (FTS5) that questions need, which can be had again from there.
///
/// Traps: a value goes into SQL as a bound parameter and in no other way. A MATCH expression is a language of its
/// own, so
/// it is made of quoted words of letters and digits alone. The index keeps no text (external content): whoever
/// changes a
/// statement or a headline first deletes the old words from the index, as they were.
@NullMarked
package org.hearsay.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
