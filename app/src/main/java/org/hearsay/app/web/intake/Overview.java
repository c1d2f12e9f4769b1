package org.hearsay.app.web.intake;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.app.web.compare.Comparing;
import org.hearsay.app.web.compare.Findings;
import org.hearsay.app.web.compare.ScopeLine;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.Stats;

/// The whole ledger in numbers, and what its articles say about one another. Both take long in a large one, so they
/// are kept. Thread-safe.
public final class Overview implements AutoCloseable {

    /// So long one who writes waits for the pages to show it; in a large ledger they will later.
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final int VOICES = 6;

    private final Ledger ledger;
    private final Kept<Stats> stats;
    private final Kept<Facets> facets;
    private final Kept<List<Voiced>> voiced;
    private final Comparing comparing;

    /// @param mistakes is told of failures of the ledger
    public Overview(Ledger ledger, Consumer<Throwable> mistakes) {
        this.ledger = ledger;
        this.stats = new Kept<>(ledger::stats);
        this.voiced = new Kept<>(() -> Voiced.most(ledger, VOICES));
        this.facets = new Kept<>(() -> ledger.facets(Search.ALL, Integer.MAX_VALUE));
        this.comparing = new Comparing(ledger, mistakes);
    }

    public Stats stats() {
        return stats.get();
    }

    /// Of all statements; in a large ledger of some of them, as long as the others are being counted.
    public Facets facets() {
        return facets.get(() -> ledger.facets(Search.ALL, Facets.MOST));
    }

    /// How much those who speak most said, month by month; empty as long as it is being counted.
    public List<Voiced> voiced() {
        return voiced.get(List::of);
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
        voiced.forget();
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
