package org.hearsay.app.cli;

import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The parameter that names an article of a ledger.
final class ArticleId {

    private static final String SCHEME = "sha256:";

    @Parameters(paramLabel = "ID", description = "The article's id or its beginning, as search shows it.")
    private String id = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /// The whole id; empty if the ledger has no such article, which is then said.
    ///
    /// @throws ParameterException if several articles begin so
    Optional<String> in(Ledger ledger, Hearsay hearsay) {
        return find(id, ledger, spec.commandLine(), hearsay);
    }

    /// The same for an id that an option gives.
    static Optional<String> find(String id, Ledger ledger, CommandLine command, Hearsay hearsay) {
        List<String> ids = ledger.ids(id.startsWith(SCHEME) ? id : SCHEME + id, 2);
        if (ids.size() > 1) {
            throw new ParameterException(command, id + ": several articles begin so; give more of it");
        }
        if (ids.isEmpty()) {
            hearsay.complain(id + ": no such article in the ledger");
        }
        return ids.stream().findFirst();
    }
}
