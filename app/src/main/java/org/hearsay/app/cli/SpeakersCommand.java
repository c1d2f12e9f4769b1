package org.hearsay.app.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists who speaks in a ledger.
@Command(
        name = "speakers",
        header = {
            "List the speakers in the ledger, those who say most first.",
            "",
            "Examples:",
            "  hearsay speakers",
            "  hearsay speakers --kind organisation --limit 50",
            ""
        },
        description = "Names that are one speaker's are one row. Unnamed sources and the like are counted by their "
                + "words, which may mean another in each article. What several articles carry is counted once; the "
                + "column copies has the further ones.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class SpeakersCommand implements Callable<Integer> {

    private static final Set<SpeakerKind> NAMED =
            EnumSet.of(SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.OFFICE);

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Constant.OfKind.class,
            description = "Kind of speaker (person, organisation and office).")
    private @Nullable SpeakerKind kind;

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    private final Hearsay hearsay;

    SpeakersCommand(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = options.open()) {
            Set<SpeakerKind> kinds = kind == null ? NAMED : EnumSet.of(kind);
            return new Answer(hearsay).write(ledger.speakers(kinds, page.page()), options.json());
        }
    }
}
