package org.hearsay.app.cli;

/// How a command ends, after BSD's `sysexits.h`.
final class ExitCode {

    static final int OK = 0;

    /// Nothing was found, or the answer is no.
    static final int NOTHING_FOUND = 1;

    /// The command line is wrong.
    static final int USAGE = 2;

    /// An input is not what it should be.
    static final int BAD_INPUT = 65;

    /// A part of the software is missing.
    static final int PART_MISSING = 69;

    /// A mistake in Hearsay itself.
    static final int INTERNAL = 70;

    /// A file or stream could not be read or written.
    static final int IO = 74;

    /// The user ended it (128 and the number of SIGINT).
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
