package org.hearsay.app.web.intake;

import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.Stats;

/// The whole ledger in numbers, and what its articles say about one another. Both take long in a large one, so they
/// are kept for some time. Thread-safe.
public final class Overview {

    private final Kept<Stats> stats;
    private final Kept<Facets> facets;
    private final Kept<Findings> findings;

    public Overview(Ledger ledger) {
        this.stats = new Kept<>(ledger::stats);
        this.facets = new Kept<>(() -> ledger.facets(Search.ALL, Integer.MAX_VALUE));
        this.findings = new Kept<>(() -> Findings.of(ledger));
    }

    public Stats stats() {
        return stats.get();
    }

    /// Of all statements.
    public Facets facets() {
        return facets.get();
    }

    /// What the newest articles dispute, promise and tell of when.
    public Findings findings() {
        return findings.get();
    }

    /// Forgets what was counted, as the ledger has changed.
    public void forget() {
        stats.forget();
        facets.forget();
        findings.forget();
    }
}
