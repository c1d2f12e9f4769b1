package org.hearsay.app.evaluate;

import java.io.IOException;
import java.io.Serial;

/// A corpus is not where or not what it should be; the message names the file and what to do.
public final class CorpusException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    public CorpusException(String message) {
        super(message);
    }
}
