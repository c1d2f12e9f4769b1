/// The nouns of Hearsay: immutable values that import `java.*` alone.
///
/// Start with [Record]: an [Article] and the [Statement]s read in it. A statement is an [Attribution] (the source, cue
/// and content that belong together) read as an entry of the record, with its [Speaker] and [Relay]s.
///
/// Traps: offsets in a [Span] are UTF-16 code units of [Article#text()]; an export turns them into Unicode code points.
/// A [Passage] may have gaps: never slice from its start to its end, ask [Passage#in(String)]. `null` means "the
/// article
/// does not say"; an empty list means "none".
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
