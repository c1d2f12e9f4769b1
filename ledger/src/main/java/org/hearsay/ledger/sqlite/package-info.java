/// A ledger in one SQLite file.
///
/// Start with [SqliteLedger]. `Migrations` brings the file's schema to this version, `Additions` writes, `Questions`
/// asks, and `Failure` turns what SQLite says into a [org.hearsay.ledger.LedgerException].
///
/// The file holds each reading as its compressed JSON (`StoredRecord`), which is never changed, and beside it
/// the columns and full-text indexes (FTS5) that questions need, which can be had again from there. The words of a
/// statement stand in its record alone: a question finds by index, and reads what it shows from the record.
/// `Copying` puts each new article into its family, and `Tallies` keeps counts.
///
/// Traps: a value goes into SQL as a bound parameter and in no other way. A MATCH expression is a language of its
/// own, so it is made of quoted words of letters and digits alone. The index `words` keeps no text (contentless), the
/// index `names` that of the table `speaker`: whoever changes a name there first deletes the old one from the index.
/// Whoever changes what an article says, or its family, first has `Tallies` take it out of the counts.
/// A `RETURNING` or anything else for which SQLite begins a savepoint makes FTS5 write out what it has gathered.
@NullMarked
package org.hearsay.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
