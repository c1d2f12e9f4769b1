package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hearsay.app.fetch.FeedNotes;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.claim.Origins;
import org.hearsay.ledger.dossier.Dossier;
import org.hearsay.ledger.dossier.LedgerDossier;
import org.hearsay.ledger.dossier.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// From what a question is answered, a ledger or files, and which part of it is wanted.
final class DossierOptions {

    /// What a command does with a dossier. The ledger behind it is open meanwhile.
    @FunctionalInterface
    interface Question {

        /// @return the exit code
        int answer(Dossier dossier) throws IOException;
    }

    @Option(
            names = "--from",
            arity = "1..*",
            paramLabel = "PATH|URL",
            description = "Read these files, folders or addresses instead of the ledger; nothing is kept.")
    private List<String> files = List.of();

    @Mixin
    private ReadingOptions how = new ReadingOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private PublishedOptions published = new PublishedOptions();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Said by someone of this name or part of a name.")
    private @Nullable String speaker;

    @Option(names = "--place", paramLabel = "NAME", description = "With this place in the sentence or headline.")
    private @Nullable String place;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    boolean json() {
        return json;
    }

    Scope scope() {
        return new Scope(published.since(), published.until(), speaker, place, Set.of());
    }

    /// Asks all that the ledger, or the files, tell.
    ///
    /// @return what the question returns
    int ask(Hearsay hearsay, Question question) throws IOException {
        if (!files.isEmpty()) {
            return question.answer(ofFiles(hearsay));
        }
        try (Ledger opened = ledger.open()) {
            return question.answer(LedgerDossier.of(opened));
        }
    }

    private Dossier ofFiles(Hearsay hearsay) throws IOException {
        Dossier dossier = new Dossier(Identities.BY_NAME, Origins.EACH_ITS_OWN);
        how.check();
        try (OpeningReader reader = new OpeningReader();
                Web web = how.web(FeedNotes.none());
                Inputs inputs = how.open(hearsay.screen(), files, web, () -> false)) {
            new Batch(hearsay, web, how.threads(), () -> false)
                    .run(inputs, article -> new Outcome.Read(reader.read(article)), dossier::add);
        }
        return dossier;
    }
}
