/// Between the ledger and those who ask over HTTP, pages and API alike: what comes in, and what takes long to count.
///
/// Start with [Intake], which reads the articles that are sent, a bounded number at once; [Overview] keeps the numbers
/// of
/// the whole ledger for a while.
///
/// Trap: whoever adds to the ledger tells [Overview#forget()], or the numbers lag behind.
@NullMarked
package org.hearsay.app.web.intake;

import org.jspecify.annotations.NullMarked;
