package org.hearsay.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// When the articles were published that a question is about.
final class PublishedOptions {

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Published on this day or later.")
    private @Nullable LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Published on this day or earlier.")
    private @Nullable LocalDate until;

    /// The first day; `null` sets no condition.
    @Nullable
    LocalDate since() {
        return since;
    }

    /// The last day; `null` sets no condition.
    @Nullable
    LocalDate until() {
        return until;
    }
}
