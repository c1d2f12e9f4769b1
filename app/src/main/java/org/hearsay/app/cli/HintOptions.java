package org.hearsay.app.cli;

import java.time.LocalDate;
import org.hearsay.ingest.Hints;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the user knows about the articles to read.
final class HintOptions {

    @Option(
            names = "--published",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Day of publication, e.g. 2031-05-14; wins over what a page says.")
    private @Nullable LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String outlet;

    @Option(names = "--url", paramLabel = "URL", description = "Where it was published; never fetched.")
    private @Nullable String url;

    @Option(names = "--any-language", description = "Read articles that are not English, too.")
    private boolean anyLanguage;

    Hints hints() {
        return Hints.NONE
                .withPublished(published)
                .withOutlet(outlet)
                .withUrl(url)
                .withAnyLanguage(anyLanguage);
    }
}
