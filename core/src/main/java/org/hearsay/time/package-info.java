/// Finds the words that say when, how long or how often, and resolves them against the article's
/// publication date.
///
/// ```java
/// List<TimeExpression> times = new TimeReader().read("Talks began in late 2017.", LocalDate.of(2021, 7,
/// 26)); times.getFirst().value().timex();   // "2017"
/// times.getFirst().modifier();        // END
/// ```
///
/// The way of a text: a [Scanner] cuts a paragraph into [Token]s and gives each the classes that the
/// [Vocabulary] knows for
/// its word (`month`, `unit`, …). The [RuleBook]'s rules then run over the tokens in levels: each level
/// replaces the tokens
/// of its longest matches by one token that carries a [Meaning], and the next level builds on it (`March`,
/// `3` → a day →
/// `early on March 3`). What a meaning is on the calendar depends on the publication day, on the tense
/// around it
/// ([Tense]) and on the dates read before it ([Narrative]); [Resolver] decides that, in text order.
///
/// Words and rules are data: `lexicon.txt`, `holidays.txt` and `rules.txt` beside this package, each entry
/// with an example that runs
/// as a test. To teach the reader a new phrase, add a rule and its example; only a new kind of meaning
/// needs code.
///
/// Traps: a rule sees one paragraph at a time and no more than a fixed number of tokens from where it
/// starts, which
/// keeps reading linear in the length of the text. Classes of later levels begin with `@`; a rule of level
/// 2 that asks for one
/// never matches. Extents follow TIMEX3 news practice: `the`, `last` and `early` are in, `on`, `in` and
/// `since` are not.
@NullMarked
package org.hearsay.time;

import org.jspecify.annotations.NullMarked;
