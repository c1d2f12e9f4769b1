package org.hearsay.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Who;
import org.hearsay.ledger.correction.NameRef;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// A name that a user gives to correct it: as articles write it, or by its id.
///
/// @param kind of speaker; `null` for any
/// @param command for messages
record WrittenName(Ledger ledger, @Nullable SpeakerKind kind, CommandLine command) {

    private static final Page MOST = new Page(50, 0);

    /// @throws ParameterException if no article writes it so, or it is written of several kinds of speaker
    NameRef of(String typed) {
        Optional<Who> coded = ledger.whoIs(typed);
        if (coded.isPresent()) {
            Naming naming = coded.get().variants().stream()
                    .map(Who.Variant::naming)
                    .filter(each -> each.code().equals(typed))
                    .findFirst()
                    .orElseThrow();
            return new NameRef(naming.kind(), naming.name(), naming.description());
        }
        List<Naming> namings = ledger.who(typed, MOST).stream()
                .flatMap(who -> who.variants().stream().map(Who.Variant::naming))
                .filter(naming -> kind == null || kind == naming.kind())
                .toList();
        List<SpeakerKind> kinds = namings.stream()
                .filter(naming -> naming.name().equals(typed))
                .map(Naming::kind)
                .distinct()
                .toList();
        if (kinds.size() > 1) {
            throw new ParameterException(
                    command, "'" + typed + "' names speakers of several kinds; give --kind " + lower(kinds.getFirst()));
        }
        if (kinds.isEmpty()) {
            String alike = namings.stream()
                    .map(naming -> "'" + naming.name() + "'")
                    .distinct()
                    .limit(5)
                    .collect(Collectors.joining(", "));
            throw new ParameterException(
                    command, "no speaker is written '" + typed + "'" + (alike.isEmpty() ? "" : "; there is " + alike));
        }
        return new NameRef(kinds.getFirst(), typed, null);
    }

    private static String lower(SpeakerKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
