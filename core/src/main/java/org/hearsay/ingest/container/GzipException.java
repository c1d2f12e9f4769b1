package org.hearsay.ingest.container;

import java.io.IOException;

/// Packed data that are damaged, or that become too large.
final class GzipException extends IOException {

    private final boolean bomb;

    GzipException(String message, boolean bomb) {
        super(message);
        this.bomb = bomb;
    }

    /// Whether they only become too large.
    boolean isBomb() {
        return bomb;
    }
}
