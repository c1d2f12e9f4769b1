package org.hearsay.spark;

/// Says in one line why an archive cannot be read or written, and what to do.
public final class ArchiveException extends RuntimeException {

    public ArchiveException(String message) {
        super(message);
    }

    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
