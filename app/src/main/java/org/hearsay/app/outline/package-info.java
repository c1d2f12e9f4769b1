/// A record arranged for reading: its statements under those who made them, in words instead of constants.
///
/// Start with [Outline]. Every face shows the same arrangement in the same words; what differs is ink and paper.
///
/// Trap: two unnamed sources in the same words (`an official`) stand under one [Voice], for nothing in the
/// article tells them apart; it does not say that they are one person.
@NullMarked
package org.hearsay.app.outline;

import org.jspecify.annotations.NullMarked;
