package org.hearsay.app.web.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.Term;
import org.hearsay.ledger.naming.Naming;
import org.hearsay.ledger.naming.NamingFinder;

/// By which names one thing goes, in the articles whose statements or headlines have them: looking through all articles
/// would take long. Thread-safe.
public final class Names {

    /// Statements looked at for each name.
    private static final Page MOST = new Page(40, 0);

    /// Names looked for.
    private static final int MOST_NAMES = 4;

    private final Ledger ledger;

    public Names(Ledger ledger) {
        this.ledger = ledger;
    }

    /// @param naming what the articles looked at say
    /// @param articles how many these were
    public record Found(Naming naming, int articles) {}

    /// What a thing is called: its names are looked for, then the names that those articles give it besides.
    public Found of(String term) {
        NamingFinder finder = new NamingFinder();
        Set<String> known = new LinkedHashSet<>();
        Set<String> asked = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(term));
        Naming naming = finder.of(term);
        while (!open.isEmpty() && asked.size() < MOST_NAMES) {
            String name = open.removeFirst();
            if (asked.add(name)) {
                read(name, known, finder);
                naming = finder.of(term);
                naming.names().stream()
                        .map(Naming.Name::name)
                        .filter(other -> !asked.contains(other))
                        .forEach(open::add);
            }
        }
        return new Found(naming, known.size());
    }

    private void read(String name, Set<String> known, NamingFinder finder) {
        List<Term> terms = Term.parse("\"" + name.replace('"', ' ') + "\"");
        if (terms.isEmpty()) {
            return;
        }
        for (Hits.Hit hit : ledger.newest(Search.ALL.withTerms(terms), MOST).hits()) {
            if (known.add(hit.said().article())) {
                ledger.record(hit.said().article()).ifPresent(corrected -> finder.add(corrected.record()));
            }
        }
    }
}
