package org.hearsay.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.hearsay.app.archive.ArchiveFormatException;
import org.hearsay.app.evaluate.CorpusException;
import org.hearsay.encode.EncoderException;
import org.hearsay.ledger.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns an exception that ends a command into one line and an exit code.
final class Failures {

    private final Hearsay hearsay;

    Failures(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    int onUsage(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        hearsay.complain(e.getMessage() + "; try '" + command.getCommandSpec().qualifiedName() + " --help'");
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        return ExitCode.USAGE;
    }

    int onExecution(Exception e, CommandLine command, ParseResult parsed) {
        Exception cause = e instanceof UncheckedIOException && e.getCause() instanceof IOException io ? io : e;
        if (hearsay.debug()) {
            cause.printStackTrace(command.getErr());
        }
        if (cause instanceof CorpusException || cause instanceof ArchiveFormatException) {
            hearsay.complain(words(cause));
            return ExitCode.BAD_INPUT;
        }
        if (cause instanceof LedgerException ledger) {
            hearsay.complain(words(ledger));
            return exitCode(ledger.problem());
        }
        if (cause instanceof IOException io) {
            if (!"Broken pipe".equals(io.getMessage())) {
                hearsay.complain(words(io));
            }
            return ExitCode.IO;
        }
        if (cause instanceof EncoderException) {
            hearsay.complain(words(cause));
            return ExitCode.PART_MISSING;
        }
        return mistake(cause);
    }

    int onError(Error e) {
        if (hearsay.debug()) {
            e.printStackTrace(hearsay.screen().err());
        }
        if (e instanceof OutOfMemoryError) {
            hearsay.complain(
                    "out of memory (%,d MiB); give Java more, as with HEARSAY_JAVA_OPTS=-Xmx4g, or fewer --threads"
                            .formatted(Runtime.getRuntime().maxMemory() >> 20));
            return ExitCode.PART_MISSING;
        }
        return mistake(e);
    }

    private static int exitCode(LedgerException.Problem problem) {
        return switch (problem) {
            case MISSING, FULL, LOCKED, UNUSABLE -> ExitCode.IO;
            case NOT_A_LEDGER, NEWER, DAMAGED -> ExitCode.BAD_INPUT;
        };
    }

    private int mistake(Throwable e) {
        hearsay.complain("a mistake in Hearsay: " + words(e) + "; please report it with what --debug prints");
        return ExitCode.INTERNAL;
    }

    /// What went wrong; exceptions of the file system say the file alone, so their class tells the rest.
    static String words(Throwable e) {
        String message = e.getMessage();
        return switch (e) {
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
            case AccessDeniedException denied -> denied.getFile() + ": permission denied";
            case EncoderException encoder -> String.valueOf(encoder.getMessage());
            case LedgerException ledger -> String.valueOf(ledger.getMessage());
            case IOException io when message != null -> message;
            default -> e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        };
    }
}
