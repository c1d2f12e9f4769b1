package org.hearsay.app.web.intake;

import java.time.Duration;
import java.util.function.Consumer;
import org.hearsay.app.web.compare.Comparing;
import org.hearsay.app.web.compare.Findings;
import org.hearsay.app.web.view.ScopeLine;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.Stats;

/// The whole ledger in numbers, and what its articles say about one another. Both take long in a large one, so they
/// are kept. Thread-safe.
public final class Overview implements AutoCloseable {

    /// So long one who writes waits for the pages to show it; in a large ledger they will later.
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Kept<Stats> stats;
    private final Kept<Facets> facets;
    private final Comparing comparing;

    /// @param mistakes is told of failures of the ledger
    public Overview(Ledger ledger, Consumer<Throwable> mistakes) {
        this.stats = new Kept<>(ledger::stats);
        this.facets = new Kept<>(() -> ledger.facets(Search.ALL, Integer.MAX_VALUE));
        this.comparing = new Comparing(ledger, mistakes);
    }

    public Stats stats() {
        return stats.get();
    }

    /// Of all statements.
    public Facets facets() {
        return facets.get();
    }

    /// What the articles dispute, promise and tell of when, as far as it is known.
    public Findings findings() {
        return comparing.findings();
    }

    /// Which articles that rests on, and until when, in words.
    public String scope() {
        return ScopeLine.of(comparing.findings(), comparing.progress());
    }

    /// Forgets what was counted, as the ledger has changed, and waits a moment for what depends on it.
    public void forget() {
        stats.forget();
        facets.forget();
        comparing.lookNow(PATIENCE);
    }

    /// Waits until what the ledger holds was compared.
    ///
    /// @return whether it was within `most`
    public boolean settle(Duration most) {
        return comparing.lookNow(most);
    }

    @Override
    public void close() {
        comparing.close();
    }
}
