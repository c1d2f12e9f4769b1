/// All that records at hand tell, ready to be asked.
///
/// Start with [Dossier]: it is given records, from a ledger or straight from a reader, and answers what is disputed,
/// promised, told of when and by which names. A [Scope] says which of it is wanted.
///
/// ```java
/// Dossier dossier = new Dossier(Identities.BY_NAME, Origins.EACH_ITS_OWN);
/// ledger.forEachReading(reading -> dossier.add(reading.record()));
/// List<Dispute> disputes = dossier.disputes(Scope.ALL);
/// ```
///
/// It lies in memory: some kilobytes a statement. Trap: of an article read twice only the reading added last is kept
/// by a ledger's [org.hearsay.ledger.Entry#current()]; give a dossier that one alone.
@NullMarked
package org.hearsay.ledger.dossier;

import org.jspecify.annotations.NullMarked;
