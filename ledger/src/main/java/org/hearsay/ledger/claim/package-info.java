/// Statements, and what an article tells in its own voice, in a form in which two of them can be compared.
///
/// Start with [ClaimReader]: a record in, its [Claim]s out. A claim holds its words as [Notion]s (stems, synonyms and
/// names, each with its sign under negation), its figures as [Measure]s (bounds in a unit of comparison), its dates as
/// [Moment]s. [Likeness] says how much two claims speak of the same.
///
/// ```java
/// List<Claim> claims = new ClaimReader().claims(record);
/// Likeness alike = Likeness.of(claims.get(0), claims.get(1));
/// ```
///
/// What is known of English lies in tables beside the package, each line with an example that runs as a test. Traps:
/// a statement that holds another's words (analysts say that accounts claim …) gives two claims, and the outer one
/// holds only what is its own; two claims share no offsets, so a [Claim#passage()] means nothing without its article.
@NullMarked
package org.hearsay.ledger.claim;

import org.jspecify.annotations.NullMarked;
