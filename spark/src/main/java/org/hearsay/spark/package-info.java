/// The reader over an archive of any size, on Apache Spark: WARC or JSON lines in, Parquet out.
///
/// Start with [ReadArchive], the command, and [ArchiveJob], the way of the data: [Intake] takes inputs apart, a
/// shuffle
/// by the article's id brings readings of one article together and spreads the work, [Reading] reads each article
/// once,
/// and [Archive] publishes what was written in one step that a crash can only delay. [CopyFamilies] and
/// [FigureDisputes] then answer, over all of the archive, what a ledger of the same articles would.
///
/// Traps: whatever a function given to Spark holds travels to other processes, so it must be serializable; the
/// encoder
/// is not, and is found there through [ReaderSource]. A task may run twice and must give the same rows twice: nothing
/// here depends on the order in which a shuffle delivers.
@NullMarked
package org.hearsay.spark;

import org.jspecify.annotations.NullMarked;
