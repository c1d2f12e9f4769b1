package org.hearsay.ledger.dossier;

import java.util.Collection;
import java.util.function.IntPredicate;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.model.Record;

/// The articles of a ledger set beside one another, its speakers and copies as the ledger knows them, as corrections
/// left them when it was begun. What is added to the ledger later can be added here too; what is corrected later needs
/// a new one. Asks the ledger for origins as long as it is asked itself. For one thread.
public final class LedgerComparer {

    private final Ledger ledger;
    private final Corrections corrections;
    private final Census census = new Census();
    private final Comparer comparer;
    private Identities identities = (speaker, source) -> "";

    private LedgerComparer(Ledger ledger) {
        this.ledger = ledger;
        this.corrections = ledger.corrections();
        this.comparer =
                new Comparer((speaker, source) -> identities.of(speaker, source), LedgerDossier.origins(ledger));
    }

    /// All articles, in order of publication. Reads the ledger twice, once to tell who is who.
    ///
    /// @param goesOn told, before each article of either reading, how many were compared; ends it by `false`
    /// @throws org.hearsay.ledger.LedgerException if the store fails
    public static LedgerComparer of(Ledger ledger, IntPredicate goesOn) {
        LedgerComparer made = new LedgerComparer(ledger);
        CurrentRecords records = new CurrentRecords(ledger, made.corrections);
        try {
            records.forEach(record -> {
                made.check(goesOn);
                made.census.add(record);
            });
            made.tellWhoIsWho();
            records.forEach(record -> {
                made.check(goesOn);
                made.comparer.add(record);
            });
        } catch (Enough e) {
            return made;
        }
        return made;
    }

    /// These articles, in this order; what the ledger does not know is left out.
    ///
    /// @param articles their ids
    /// @throws org.hearsay.ledger.LedgerException if the store fails
    public static LedgerComparer of(Ledger ledger, Collection<String> articles) {
        LedgerComparer made = new LedgerComparer(ledger);
        made.add(articles);
        return made;
    }

    /// Adds articles that were not here.
    ///
    /// @param articles their ids; what the ledger does not know is left out
    /// @throws org.hearsay.ledger.LedgerException if the store fails
    public void add(Collection<String> articles) {
        var records = articles.stream()
                .filter(article -> !comparer.knows(article))
                .flatMap(article -> ledger.record(article).stream())
                .map(corrected -> corrected.record())
                .toList();
        records.forEach(census::add);
        tellWhoIsWho();
        for (Record record : records) {
            comparer.add(record);
        }
    }

    /// What was found.
    public Comparer comparer() {
        return comparer;
    }

    private void tellWhoIsWho() {
        identities = census.identities(corrections);
    }

    private void check(IntPredicate goesOn) {
        if (!goesOn.test(comparer.articles())) {
            throw new Enough();
        }
    }

    /// Ends the reading of a ledger.
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }
}
