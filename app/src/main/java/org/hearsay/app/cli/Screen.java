package org.hearsay.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// The streams of a command and what is at their other end.
///
/// @param out data; a failed write throws, as a [PrintStream] would not
/// @param err progress and errors
/// @param outIsTerminal whether a person watches `out`
/// @param errIsTerminal whether a person watches `err`
/// @param columns of the terminal; 80 where there is none
/// @param colourful whether a terminal may be written to in colour
record Screen(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        boolean colourful) {

    private static final int COLUMNS = 80;

    /// This process's own. Java cannot tell whether a stream is a terminal without loading much; the launcher can, and
    /// says so in the system properties `hearsay.out.tty`, `hearsay.err.tty` and `hearsay.columns`.
    static Screen ofProcess() {
        String noColour = System.getenv("NO_COLOR");
        return new Screen(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
                Boolean.getBoolean("hearsay.out.tty"),
                Boolean.getBoolean("hearsay.err.tty"),
                positive(System.getProperty("hearsay.columns"), positive(System.getenv("COLUMNS"), COLUMNS)),
                (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM")));
    }

    private static int positive(@Nullable String number, int otherwise) {
        try {
            int value = number == null ? 0 : Integer.parseInt(number.strip());
            return value > 0 ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
