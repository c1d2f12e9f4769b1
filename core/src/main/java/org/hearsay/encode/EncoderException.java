package org.hearsay.encode;

import java.io.Serial;

/// The encoder cannot be loaded or run: a part is absent, damaged or does not fit this machine. No text causes it.
public final class EncoderException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    EncoderException(String message) {
        super(message);
    }

    EncoderException(String message, Throwable cause) {
        super(message, cause);
    }
}
