package org.hearsay.app.archive;

import java.io.IOException;

/// What is no archive, or a damaged one. The message says which file, what is wrong and what to do.
public final class ArchiveFormatException extends IOException {

    ArchiveFormatException(String message) {
        super(message);
    }

    ArchiveFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
