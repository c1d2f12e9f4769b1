package org.hearsay.app.web.compare;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.hearsay.ledger.Headline;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Stats;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.claim.Origins;
import org.hearsay.ledger.dossier.Comparer;
import org.hearsay.ledger.dossier.LedgerComparer;
import org.hearsay.ledger.dossier.LedgerDossier;
import org.jspecify.annotations.Nullable;

/// Sets the articles of a ledger beside one another on a thread of its own and keeps up with the ledger: nobody who
/// asks
/// for the findings waits. In a large ledger the newest articles come first, so that there is something to show soon,
/// then all of them. Articles that are added later are added here too; a correction or a further reading has it begin
/// again, while the old findings stand. Thread-safe.
public final class Comparing implements AutoCloseable {

    /// So many of the newest articles come first.
    private static final int FIRST = 2_000;

    /// How often the ledger is looked at for what others have added.
    private static final Duration LOOK = Duration.ofSeconds(5);

    /// Work is followed by a rest so many times as long, if nobody asks for more.
    private static final int REST = 20;

    /// The same for work that takes long, whoever asks.
    private static final int SHORT_REST = 2;

    private static final Duration LONG = Duration.ofSeconds(1);

    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(15);

    private final Ledger ledger;
    private final Origins origins;
    private final Consumer<Throwable> mistakes;
    private final Thread thread = Thread.ofPlatform().name("comparing").daemon().unstarted(this::run);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long asked;
    private long settled;
    private volatile boolean closed;
    private volatile Findings findings;
    private volatile Progress progress = new Progress(0, 0, false);

    private @Nullable Seen seen;
    private @Nullable LedgerComparer all;

    /// What tells that a ledger has changed.
    private record Seen(long articles, long readings, int corrections) {

        static Seen of(Ledger ledger) {
            Stats stats = ledger.stats();
            return new Seen(
                    stats.articles(),
                    stats.readings(),
                    ledger.corrections().all().size());
        }

        /// Whether articles were added to `before` and nothing else happened.
        boolean onlyAdds(Seen before) {
            return corrections == before.corrections
                    && articles >= before.articles
                    && readings - articles == before.readings - before.articles;
        }
    }

    /// Begins.
    ///
    /// @param mistakes is told of failures of the ledger
    public Comparing(Ledger ledger, Consumer<Throwable> mistakes) {
        this.ledger = ledger;
        this.origins = LedgerDossier.origins(ledger);
        this.mistakes = mistakes;
        Comparer none = new Comparer(Identities.BY_NAME, Origins.EACH_ITS_OWN);
        this.findings = new Findings(none, LocalDate.now(ZoneOffset.UTC), Instant.now(), Origins.EACH_ITS_OWN);
        thread.start();
    }

    /// What is known. Never waits.
    public Findings findings() {
        return findings;
    }

    /// How far comparing has come. Never waits.
    public Progress progress() {
        return progress;
    }

    /// Has the ledger be looked at now, and waits until what it holds was compared, but no longer than `most`.
    ///
    /// @return whether it was
    public boolean lookNow(Duration most) {
        lock.lock();
        try {
            long mine = ++asked;
            changed.signalAll();
            long left = most.toNanos();
            while (settled < mine && left > 0 && !closed) {
                left = changed.awaitNanos(left);
            }
            return settled >= mine;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        long answered = 0;
        while (!closed) {
            long begun = System.nanoTime();
            try {
                keepUp();
            } catch (LedgerException e) {
                if (!closed) {
                    mistakes.accept(e);
                }
            }
            answered = rest(answered, System.nanoTime() - begun);
        }
    }

    /// Tells those who asked before the work that it is done, then waits until there may be more.
    ///
    /// @return how many had asked when the waiting was over
    private long rest(long answered, long worked) {
        lock.lock();
        try {
            settled = answered;
            changed.signalAll();
            long begun = System.nanoTime();
            long least = worked > LONG.toNanos() ? SHORT_REST * worked : 0;
            long most = Math.max(LOOK.toNanos(), REST * worked);
            long gone = 0;
            while (!closed && gone < (asked == answered ? most : least)) {
                changed.awaitNanos((asked == answered ? most : least) - gone);
                gone = System.nanoTime() - begun;
            }
            return asked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
            return asked;
        } finally {
            lock.unlock();
        }
    }

    private void keepUp() {
        Seen now = Seen.of(ledger);
        if (now.equals(seen)) {
            return;
        }
        progress = new Progress(0, now.articles(), progress.full());
        LedgerComparer comparer = all;
        if (comparer == null || seen == null || !now.onlyAdds(seen)) {
            begin(now);
        } else if (!progress.full()) {
            comparer.add(unknown(comparer.comparer()));
            publish(comparer);
        }
        seen = now;
    }

    private void begin(Seen now) {
        boolean large = now.articles() > FIRST;
        if (seen == null && large) {
            publish(LedgerComparer.of(ledger, newest()));
        }
        all = null;
        Headroom headroom = new Headroom();
        LedgerComparer comparer = LedgerComparer.of(ledger, done -> {
            progress = new Progress(large ? done : 0, now.articles(), false);
            return !closed && headroom.isLeft();
        });
        progress = new Progress(0, now.articles(), !headroom.isLeft());
        all = comparer;
        publish(comparer);
    }

    private void publish(LedgerComparer from) {
        if (!closed) {
            findings = new Findings(from.comparer(), today(), Instant.now(), origins);
        }
    }

    private List<String> newest() {
        List<Headline> newest = new ArrayList<>(ledger.headlines(new Page(FIRST, 0)));
        Collections.reverse(newest);
        return newest.stream().map(Headline::article).toList();
    }

    /// Articles of a day that lies ahead, as invented ones do, are looked at from that day.
    private LocalDate today() {
        LocalDate now = LocalDate.now(ZoneOffset.UTC);
        List<Headline> newest = ledger.headlines(new Page(1, 0));
        LocalDate day = newest.isEmpty() ? null : newest.getFirst().published();
        return day != null && day.isAfter(now) ? day : now;
    }

    /// Asked for bit by bit, so that no page waits long.
    private List<String> unknown(Comparer known) {
        List<String> unknown = new ArrayList<>();
        for (int first = 0; first < 1 << Byte.SIZE; first++) {
            ledger.ids("sha256:" + HexFormat.of().toHexDigits((byte) first), Integer.MAX_VALUE).stream()
                    .filter(id -> !known.knows(id))
                    .forEach(unknown::add);
        }
        return unknown;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(TimeUnit.NANOSECONDS.toMillis(LONGEST_CLOSING.toNanos()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
