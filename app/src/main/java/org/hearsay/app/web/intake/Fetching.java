package org.hearsay.app.web.intake;

import java.time.Duration;
import java.util.List;
import org.hearsay.app.fetch.FetchRules;
import org.hearsay.app.fetch.Fetched;
import org.hearsay.app.fetch.Fetched.Document;
import org.hearsay.app.fetch.Fetcher;
import org.hearsay.app.fetch.Validators;
import org.hearsay.app.web.guard.Refusal;
import org.hearsay.ingest.Hints;
import org.hearsay.model.Record;

/// Pages that the server gets from the network, if it is allowed to: http and https alone, of the public network alone,
/// if the site's robots.txt allows it. Thread-safe.
public final class Fetching implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Fetcher fetcher;

    /// @param fetcher closed together with this
    public Fetching(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /// With the rules that hold for what others ask for.
    public static Fetching ofPublic() {
        FetchRules usual = FetchRules.DEFAULT;
        return new Fetching(
                new Fetcher(new FetchRules(false, usual.agent(), Intake.LARGEST, LONGEST, usual.pause(), List.of())));
    }

    /// The record of the page at an address.
    ///
    /// @param hints what is known besides; the address is added
    /// @throws Refusal if the page cannot be had or is no article
    Record read(String address, Hints hints, Intake intake) {
        return switch (fetcher.fetch(address, Validators.NONE)) {
            case Document page ->
                intake.read(
                        page.body(),
                        page.address().toString(),
                        hints.withUrl(page.address().toString()).withContentType(page.contentType()));
            case Fetched.Unchanged unchanged -> throw new IllegalStateException("nothing was known before");
            case Fetched.Refusal refusal ->
                throw new Refusal(
                        refusal.passing() ? 502 : 422,
                        "The page cannot be had",
                        "The page was not read: " + refusal.what() + "; " + refusal.remedy());
        };
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
