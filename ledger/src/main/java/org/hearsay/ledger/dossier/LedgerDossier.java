package org.hearsay.ledger.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.claim.Origins;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.model.Record;

/// Makes a dossier of a ledger's articles: their current readings as corrections leave them, with its speakers and
/// copies. What is added or corrected meanwhile may be in it or not.
public final class LedgerDossier {

    private static final int AT_ONCE = 256;

    private final Ledger ledger;
    private final Corrections corrections;

    private LedgerDossier(Ledger ledger) {
        this.ledger = ledger;
        this.corrections = ledger.corrections();
    }

    /// All articles. Reads the ledger twice, once to tell who is who, and asks it for origins as long as the dossier is
    /// asked: close it after that.
    ///
    /// @throws org.hearsay.ledger.LedgerException if the store fails
    public static Dossier of(Ledger ledger) {
        LedgerDossier making = new LedgerDossier(ledger);
        return making.dossier(sink -> new CurrentRecords(ledger, making.corrections).forEach(sink));
    }

    /// These articles, in this order; what the ledger does not know is left out. Close the ledger after the last
    /// question.
    ///
    /// @param articles their ids
    /// @throws org.hearsay.ledger.LedgerException if the store fails
    public static Dossier of(Ledger ledger, Collection<String> articles) {
        List<Record> records = articles.stream()
                .flatMap(id -> ledger.record(id).stream())
                .map(corrected -> corrected.record())
                .toList();
        return new LedgerDossier(ledger).dossier(records::forEach);
    }

    /// Which article an article's text came from, as the ledger knows it.
    public static Origins origins(Ledger ledger) {
        return article ->
                ledger.copies(article).map(family -> family.origin().id()).orElse(article);
    }

    private Dossier dossier(Consumer<Consumer<Record>> forEach) {
        Census census = new Census();
        forEach.accept(census::add);
        Dossier dossier = new Dossier(census.identities(corrections), origins(ledger));
        List<Record> held = new ArrayList<>();
        forEach.accept(record -> {
            held.add(record);
            if (held.size() == AT_ONCE) {
                dossier.add(held);
                held.clear();
            }
        });
        dossier.add(held);
        return dossier;
    }
}
