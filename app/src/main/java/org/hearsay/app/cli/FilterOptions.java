package org.hearsay.app.cli;

import org.hearsay.ledger.Search;
import org.hearsay.model.Act;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which statements: the same for every command that takes some of a ledger.
final class FilterOptions {

    @Option(names = "--speaker", paramLabel = "NAME", description = "Said by someone of this name or part of a name.")
    private @Nullable String speaker;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Constant.OfKind.class,
            description = "Kind of speaker, e.g. person, unnamed, hearsay.")
    private @Nullable SpeakerKind kind;

    @Option(
            names = "--act",
            paramLabel = "ACT",
            converter = Constant.OfAct.class,
            description = "What the speaker does, e.g. assert, deny, promise.")
    private @Nullable Act act;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Published by an outlet of this name.")
    private @Nullable String outlet;

    @Mixin
    private PublishedOptions published = new PublishedOptions();

    @Option(names = "--via", paramLabel = "NAME", description = "Passed on by a relay of this name.")
    private @Nullable String via;

    /// [Search#ALL] if no option is given.
    Search search() {
        return Search.ALL
                .withSpeaker(speaker)
                .withKind(kind)
                .withAct(act)
                .withOutlet(outlet)
                .withDays(published.since(), published.until())
                .withVia(via);
    }
}
