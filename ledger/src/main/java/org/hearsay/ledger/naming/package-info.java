/// The words by which articles call one thing.
///
/// Start with [NamingFinder]: records in; asked for a word, it gives a [Naming]: the names that an article or the user
/// says are the same, and who uses which.
///
/// Names are learnt from what a text says outright: an acronym in parentheses, `known as`, `what one calls …, another
/// calls …`. Nothing is guessed from two names that merely stand in like sentences.
@NullMarked
package org.hearsay.ledger.naming;

import org.jspecify.annotations.NullMarked;
