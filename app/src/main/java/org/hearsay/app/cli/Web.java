package org.hearsay.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.app.fetch.FeedNotes;
import org.hearsay.app.fetch.FetchRules;
import org.hearsay.app.fetch.Fetched;
import org.hearsay.app.fetch.Fetcher;
import org.hearsay.app.fetch.Validators;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.IngestResult;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.ingest.Reason;
import org.hearsay.ingest.container.Container;
import org.hearsay.ingest.container.Containers;
import org.hearsay.ingest.container.Piece;
import org.jspecify.annotations.Nullable;

/// Addresses as inputs: fetches what the user names, and the pages that a feed so named links. Links of anything else
/// are never followed. Thread-safe.
final class Web implements AutoCloseable {

    /// One address in one round.
    private static final class Poll {
        private final Validators validators;
        private final Set<String> before;
        private final ConcurrentLinkedQueue<String> read = new ConcurrentLinkedQueue<>();
        private volatile boolean isToBeAskedAgain;
        private volatile boolean isWhole;

        Poll(Validators validators, Set<String> before) {
            this.validators = validators;
            this.before = before;
        }
    }

    private final FetchRules rules;
    private final boolean followsLinks;
    private final Containers containers;
    private final Hints hints;
    private final FeedNotes notes;
    private final Map<String, Poll> polls = new ConcurrentHashMap<>();
    private final AtomicInteger unchanged = new AtomicInteger();
    private @Nullable Fetcher fetcher;
    private boolean stopped;

    /// @param followsLinks whether a feed's links are fetched
    /// @param notes what was fetched before
    Web(FetchRules rules, boolean followsLinks, Containers containers, Hints hints, FeedNotes notes) {
        this.rules = rules;
        this.followsLinks = followsLinks;
        this.containers = containers;
        this.hints = hints;
        this.notes = notes;
    }

    /// What is at an address; nothing if it has not changed since it was noted.
    Container open(String address) {
        return switch (fetcher().fetch(address, notes.validators(address))) {
            case Fetched.Document document -> {
                polls.put(address, new Poll(document.validators(), notes.read(address)));
                yield open(document, address, hints);
            }
            case Fetched.Unchanged() -> {
                unchanged.incrementAndGet();
                yield Container.of(List.of());
            }
            case Fetched.Refusal refusal -> Container.of(List.of(new Piece.Refused(rejected(address, refusal))));
        };
    }

    /// Reads the page that a feed links.
    ///
    /// @return `null` if it was read before
    @Nullable
    IngestResult follow(Piece.Link link) {
        Poll poll = polls.get(link.feed());
        if (poll == null || !followsLinks) {
            return new Rejected(
                    link.origin(),
                    Reason.LINK_ONLY,
                    link.address(),
                    poll == null ? "add the feed by its own address, or this link" : "leave --no-links out");
        }
        if (poll.before.contains(link.address())) {
            poll.read.add(link.address());
            return null;
        }
        return switch (fetcher().fetch(link.address(), Validators.NONE)) {
            case Fetched.Document document -> {
                poll.read.add(link.address());
                yield page(document, link);
            }
            case Fetched.Unchanged() -> null;
            case Fetched.Refusal refusal -> {
                if (refusal.passing()) {
                    poll.isToBeAskedAgain = true;
                } else {
                    poll.read.add(link.address());
                }
                yield rejected(link.address(), refusal);
            }
        };
    }

    /// An input has been taken apart to its end.
    void wholly(String origin) {
        Poll poll = polls.get(origin);
        if (poll != null) {
            poll.isWhole = true;
        }
    }

    /// Notes the addresses that were read to their end; to be called once what was read is safe.
    ///
    /// @return how many addresses had not changed
    int keep() throws IOException {
        polls.forEach((address, poll) -> {
            if (poll.isWhole) {
                notes.put(address, poll.isToBeAskedAgain ? Validators.NONE : poll.validators, List.copyOf(poll.read));
            }
        });
        polls.clear();
        notes.save();
        return unchanged.getAndSet(0);
    }

    private IngestResult page(Fetched.Document document, Piece.Link link) {
        try (Container container = open(document, link.address(), link.hints())) {
            return container.next() instanceof Piece.Held held
                    ? held.read()
                    : new Rejected(link.address(), Reason.NO_BODY, "no page", "leave it out");
        } catch (IOException e) {
            return new Rejected(link.address(), Reason.UNREADABLE, String.valueOf(e.getMessage()), "try it again");
        }
    }

    private Container open(Fetched.Document document, String origin, Hints known) {
        return containers.open(
                new ByteArrayInputStream(document.body()),
                origin,
                document.address().toString(),
                known.withContentType(document.contentType()));
    }

    private static Rejected rejected(String address, Fetched.Refusal refusal) {
        return new Rejected(address, Reason.NOT_FETCHED, refusal.what(), refusal.remedy());
    }

    /// Opened at the first address: most batches have none.
    private synchronized Fetcher fetcher() {
        if (fetcher == null) {
            fetcher = new Fetcher(rules);
            if (stopped) {
                fetcher.stop();
            }
        }
        return fetcher;
    }

    /// Ends what is under way as soon as it can.
    synchronized void stop() {
        stopped = true;
        if (fetcher != null) {
            fetcher.stop();
        }
    }

    @Override
    public synchronized void close() {
        if (fetcher != null) {
            fetcher.close();
        }
    }
}
