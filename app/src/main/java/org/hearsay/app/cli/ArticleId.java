package org.hearsay.app.cli;

import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// An article's id as a user gives it: whole, or its beginning, with or without `sha256:`.
record ArticleId(String typed) {

    private static final String SCHEME = "sha256:";

    /// The whole id; empty, and said, if the ledger has no such article.
    ///
    /// @param command for messages
    /// @throws ParameterException if it has several
    Optional<String> in(Ledger ledger, CommandLine command, Hearsay hearsay) {
        List<String> ids = ledger.ids(typed.startsWith(SCHEME) ? typed : SCHEME + typed, 2);
        if (ids.size() > 1) {
            throw new ParameterException(command, typed + ": several articles begin so; give more of it");
        }
        if (ids.isEmpty()) {
            hearsay.complain(typed + ": no such article in the ledger");
        }
        return ids.stream().findFirst();
    }
}
