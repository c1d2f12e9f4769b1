package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.app.terminal.DossierPrinter;

/// Writes what a dossier answers to standard output.
///
/// @param hearsay whose streams to use
record DossierAnswer(Hearsay hearsay) {

    DossierPrinter printer() {
        return new DossierPrinter(hearsay.ink(), hearsay.screen().columns());
    }

    /// @return the exit code
    int json(String json, List<?> found) throws IOException {
        write(json + "\n");
        return found.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.OK;
    }

    /// @param otherwise what to say if nothing was found
    /// @return the exit code
    <T> int text(List<T> found, Function<T, String> print, String otherwise) throws IOException {
        if (found.isEmpty()) {
            hearsay.complain(otherwise);
            return ExitCode.NOTHING_FOUND;
        }
        write(found.stream().map(print).collect(Collectors.joining()));
        return ExitCode.OK;
    }

    private void write(String text) throws IOException {
        hearsay.screen().out().write(text.getBytes(UTF_8));
        hearsay.screen().out().flush();
    }
}
