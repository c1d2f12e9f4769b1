/// Inputs that hold many articles, taken apart piece by piece: JSON lines, JSON, RSS and Atom feeds, WARC files, each
/// also packed by gzip. What holds one article alone is an input of one piece.
///
/// Start with [Containers#open]: it tells the format by the content and gives a [Container], whose [Piece]s come one
/// at a time. Cutting is cheap and for one thread; a piece reads itself, on any thread:
///
/// ```java
/// try (Container news = containers.open(in, "crawl.warc.gz", null, Hints.NONE)) {
///     for (Piece piece = news.next(); piece != null; piece = news.next()) {
///         switch (piece) {
///             case Piece.Held held -> System.out.println(held.read());
///             case Piece.Link link -> System.out.println("elsewhere: " + link.address());
///             case Piece.Refused(var rejected) -> System.err.println(rejected.line());
///         }
///     }
/// }
/// ```
///
/// A damaged piece is a [Piece.Refused] that says where it stands and what to do, and the rest goes on: after a bad
/// line at the next, after a damaged gzip member or WARC record at the next that is whole. Memory holds one piece at a
/// time, however long the input: [Limits] says what is too large, and what is larger is passed over unheld.
///
/// Traps: a feed is read by a forgiving parser that knows no external entity and expands none of its own, so nothing is
/// ever fetched for it. A WARC record tells when it was fetched, not when its article was published: the page has to.
/// A place such as `news.jsonl:12` counts lines from 1, empty ones too; `crawl.warc#record 17` counts records of every
/// type.
@NullMarked
package org.hearsay.ingest.container;

import org.jspecify.annotations.NullMarked;
