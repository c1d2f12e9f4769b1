/// What happened when, as the articles tell it.
///
/// Start with [TimelineFinder]: claims in, [Happening]s out, in order. A date keeps the grain of its words: a month is
/// not its first day. Reports of one happening are one entry with all who tell it.
@NullMarked
package org.hearsay.ledger.timeline;

import org.jspecify.annotations.NullMarked;
