/// A record as people read it in a terminal.
///
/// Start with [RecordPrinter]. It lays text out in columns, not characters: a Chinese character or an emoji takes
/// two, a combining accent none ([Columns]); and it prints nothing that a terminal would obey: whatever could move
/// the cursor or turn the reading direction around in an article's words is made harmless ([Plain]).
@NullMarked
package org.hearsay.app.terminal;

import org.jspecify.annotations.NullMarked;
